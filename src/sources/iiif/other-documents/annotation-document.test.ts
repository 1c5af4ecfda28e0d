import { describe, expect, it } from 'vitest'
import { blankCanvas, emptyObject } from '../../../testing/render-in-viewer'
import { annotationToDigitalObject } from './annotation-document'

const HOST = 'https://lib.example'
const url = `${HOST}/state.json`
const MANIFEST = `${HOST}/manifest`
const partOf = [{ id: MANIFEST, type: 'Manifest' }]
const target = (number: number, fragment = '') => ({
  ...{ id: `${HOST}/canvas/${number}${fragment}`, type: 'Canvas', partOf },
})
const book = emptyObject({
  canvases: [1, 2, 3].map(number => blankCanvas({ id: `${HOST}/canvas/${number}`, width: 600, height: 800 })),
})

/** Opens an annotation; says which manifest was asked for and what came of it. */
async function open(annotation: object, manifest: object = book) {
  const object = annotationToDigitalObject({ type: 'Annotation', ...annotation }, { json: {}, url })
  const urls: string[] = []
  const whole =
    'loadWhole' in object
      ? await object.loadWhole?.(async request => {
          urls.push(request.url)
          return manifest
        }, undefined)
      : object
  return { urls, whole }
}

describe('an annotation that is a document of its own', () => {
  it('opens its manifest at the canvas, the part and the second that it names', async () => {
    const part = await open({ target: target(2, '#xywh=60,80,240,320') })
    expect(part.urls).toEqual([MANIFEST])
    expect(part.whole).toMatchObject({
      start: { canvas: 1, region: { x: 60, y: 80, width: 240, height: 320 } },
    })
    const second = await open({ target: target(3, '#t=12') })
    expect(second.whole).toMatchObject({ start: { canvas: 2, time: 12 } })
  })

  it('opens the manifest where its canvas is not in it, or where it names none', async () => {
    for (const each of [target(9), MANIFEST, { id: MANIFEST, type: 'Manifest' }])
      expect((await open({ target: each })).whole).toBe(book)
  })

  it('finds a canvas whose id has a fragment of its own', async () => {
    const id = (name: string) => `${MANIFEST}#${name}`
    const canvases = ['c1', 'c2'].map(name => blankCanvas({ id: id(name) }))
    const { whole } = await open(
      { target: { id: id('c2'), type: 'Canvas', partOf } },
      emptyObject({ canvases }),
    )
    expect(whole).toMatchObject({ start: { canvas: 1 } })
  })

  it('hands on what came in place of the manifest', async () => {
    const refusal = { failure: 'denied' }
    expect((await open({ target: target(1) }, refusal)).whole).toBe(refusal)
  })

  it('opens nothing on another host, nothing unsafe, and not itself', async () => {
    const stranger = { id: 'https://stranger.example/canvas/1', partOf: 'https://stranger.example/manifest' }
    for (const each of [stranger, 'javascript:alert(1)', url, '', undefined, 7, []]) {
      const { urls, whole } = await open({ target: each })
      expect(urls).toEqual([])
      expect(whole).toMatchObject({ failure: 'invalid' })
    }
  })

  it('names the other ones of several targets, on its own host only', async () => {
    const { whole } = await open({ target: [target(2), target(3)] })
    expect(whole).toMatchObject({
      start: { canvas: 1 },
      beside: [{ manifest: MANIFEST, canvas: `${HOST}/canvas/3` }],
    })
    const stranger = await open({ target: [target(2), 'https://stranger.example/manifest'] })
    expect(stranger.whole).not.toHaveProperty('beside')
    expect(stranger.urls).toEqual([MANIFEST])
  })
})
