import { describe, expect, it } from 'vitest'
import { isCollection } from '../../../model/collection'
import type { DigitalObject } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import { iiif } from '..'

const CONTEXT = 'http://iiif.io/api/presentation/4/context.json'
const MODEL = { id: 'https://x.example/pawn.glb', type: 'Model', format: 'model/gltf-binary' }

const open = (items: unknown[]) =>
  iiif.toObject({
    json: { '@context': CONTEXT, id: 'https://x.example/m', type: 'Manifest', items },
    url: 'https://x.example/m',
  })

async function paintedIn(bodies: unknown[]): Promise<DigitalObject['canvases'][number] | undefined> {
  const annotations = bodies.map(body => ({ motivation: ['painting'], body, target: { type: 'Scene' } }))
  const scene = { id: 'https://x.example/s', type: 'Scene', items: [{ items: annotations }] }
  const object = await open([scene])
  if (isFailure(object) || isCollection(object)) throw new Error('not an object')
  return object.canvases[0]
}

describe('a scene of version 4', () => {
  it.each([
    ['alone', [MODEL]],
    [
      'between lights and cameras',
      [{ id: 'https://x.example/l', type: 'SpotLight' }, MODEL, { type: 'PerspectiveCamera' }],
    ],
    ['by a specific resource', [{ type: 'SpecificResource', source: [MODEL], transform: [] }]],
  ])('shows its model: %s', async (_, bodies) => {
    const canvas = await paintedIn(bodies)
    expect(canvas?.painting.map(({ media }) => media.url)).toEqual([MODEL.id])
    expect(canvas?.id).toBe('https://x.example/s')
  })

  it('shows each of its models on a page of its own, the first by the id of the scene', async () => {
    const rook = { ...MODEL, id: 'https://x.example/rook.glb', label: { en: ['Rook'] } }
    const light = { id: 'https://x.example/l', type: 'SpotLight' }
    const annotations = [[MODEL, light], { type: 'SpecificResource', source: [rook] }, MODEL].map(body => ({
      ...{ motivation: ['painting'], body },
    }))
    const label = { en: ['Chess'] }
    const scene = { id: 'https://x.example/s', type: 'Scene', label, items: [{ items: annotations }] }
    const object = await open([scene])
    if (isFailure(object) || isCollection(object)) throw new Error('not an object')
    expect(object.canvases.map(({ painting }) => painting.map(({ media }) => media.url))).toEqual([
      [MODEL.id],
      [rook.id],
      [MODEL.id],
    ])
    expect(object.canvases[0]?.id).toBe(scene.id)
    expect(new Set(object.canvases.map(({ id }) => id)).size).toBe(3)
    expect(object.canvases.map(canvas => canvas.label)).toMatchObject([label, rook.label, label])
  })
})

it('a manifest of a later version with nothing that is known is refused', async () => {
  expect(await open([{ type: 'Hologram' }])).toEqual({ failure: 'unsupported', detail: 'future-version' })
})

it('containers beside a recording have their names of version 3', async () => {
  const cover = { type: 'Canvas', items: [] }
  const object = await open([{ type: 'Timeline', duration: 5, accompanyingContainer: cover, items: [] }])
  if (isFailure(object) || isCollection(object)) throw new Error('not an object')
  expect(object.canvases[0]?.accompanying).toBeDefined()
})

describe('a container that is painted', () => {
  const inside = (type: string, body: unknown) => ({
    ...{ id: 'https://x.example/inner', type, duration: 10 },
    items: [{ type: 'AnnotationPage', items: [{ motivation: ['painting'], body }] }],
  })
  const paint = async (body: unknown, target = 'https://x.example/c') => {
    const items = [{ items: [{ motivation: ['painting'], body, target }] }]
    const object = await open([{ id: 'https://x.example/c', type: 'Canvas', width: 6, height: 8, items }])
    return isFailure(object) || isCollection(object) ? [] : (object.canvases[0]?.painting ?? [])
  }
  const sound = { id: 'https://x.example/a.mp3', type: 'Audio', format: 'audio/mpeg' }

  it('shows what is painted in it, at its place and time', async () => {
    expect(await paint(inside('Timeline', sound), 'https://x.example/c#t=5,15')).toMatchObject([
      { media: { url: sound.id, type: 'sound' }, time: { start: 5, end: 15 } },
    ])
    expect(await paint(inside('Canvas', inside('Scene', MODEL)))).toMatchObject([
      { media: { url: MODEL.id } },
    ])
  })

  it('ends, however deep it is', async () => {
    let nested: unknown = sound
    for (let depth = 0; depth < 2000; depth++) nested = inside('Canvas', nested)
    expect(await paint(nested)).toEqual([])
  })

  it('that is only referred to is not taken for an empty page', async () => {
    expect(await paint({ id: 'https://x.example/t', type: 'Timeline' })).toHaveLength(1)
  })
})
