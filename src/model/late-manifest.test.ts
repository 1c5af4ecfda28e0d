import { describe, expect, it } from 'vitest'
import { blankCanvas, emptyObject } from '../testing/render-in-viewer'
import type { Canvas, ImageService } from './digital-object'
import { unknownLanguage } from './language-map'
import { manifestSupplement, matchManifest } from './late-manifest'

const service: ImageService = { id: 'https://i.example/iiif/1', query: '', version: 2, sizes: [] }

const file = (id: string, label: string, format = 'image/tiff'): Canvas =>
  blankCanvas({
    id,
    label: unknownLanguage(label),
    painting: [{ media: { url: `https://s.example/${id}`, type: 'image', format }, choices: [] }],
  })

const leaf = (id: string, label: string): Canvas => ({
  ...file(id, label, 'image/jpeg'),
  width: 4000,
  height: 6000,
  painting: [
    {
      media: {
        url: 'https://i.example/full.jpg',
        type: 'image',
        format: 'image/jpeg',
        imageService: service,
      },
      choices: [],
    },
  ],
})
const canvasId = (id: string) => `https://lib.example/view/iiif/presentation/I/1212345678/canvas/${id}`

const object = emptyObject({ canvases: [file('1300000001', 'a.tif'), file('1300000002', 'b.tif')] })
const matched = (canvases: readonly Canvas[]) =>
  [...matchManifest(object, emptyObject({ canvases }))].map(([position, { id }]) => [position, id])

describe('matchManifest', () => {
  it('matches by file ID, in whatever order', () => {
    const [b, a] = [canvasId('1300000002'), canvasId('1300000001')]
    expect(matched([leaf(b, 'x'), leaf(a, 'x')])).toEqual([
      [1, b],
      [0, a],
    ])
  })

  it('matches by label where the IDs say nothing', () => {
    expect(matched([leaf('x', 'b.tif'), leaf('y', 'c.tif')])).toEqual([[1, 'x']])
  })

  it('matches by number where there are as many', () => {
    expect(matched([leaf('x', '1'), leaf('y', '2')])).toEqual([
      [0, 'x'],
      [1, 'y'],
    ])
  })

  it('does not match as many canvases of other files, whatever their labels', () => {
    expect(matched([leaf(canvasId('1300000008'), 'a.tif'), leaf(canvasId('1300000009'), 'b.tif')])).toEqual(
      [],
    )
  })

  it('does not match another number of unknown canvases', () => {
    expect(matched([leaf('x', '1')])).toEqual([])
    expect(matched([])).toEqual([])
  })
})

describe('manifestSupplement', () => {
  const manifest = emptyObject({
    canvases: [leaf(canvasId('1300000002'), 'b'), leaf(canvasId('1300000001'), 'a')],
    structures: [{ id: 'r', label: unknownLanguage('Part'), behaviors: [], canvases: [0], children: [] }],
  })

  it('takes over services, sizes and contents, and leaves the order, the labels and the URLs', () => {
    const whole = manifestSupplement(object, manifest, () => false)?.(object)
    expect(whole?.canvases.map(({ label }) => label)).toEqual(object.canvases.map(({ label }) => label))
    expect(whole?.canvases[0]?.painting[0]?.media).toMatchObject({
      url: 'https://s.example/1300000001',
      imageService: service,
    })
    expect(whole?.canvases[0]).toMatchObject({ width: 4000, height: 6000 })
    expect(whole?.structures[0]?.canvases).toEqual([1])
  })

  it('moves beginnings and times with the canvases, and leaves out what matches no file', () => {
    const times = [{ start: 1 }, { start: 2 }, { start: 3 }]
    const part = { id: 'r', behaviors: [], children: [], canvases: [2, 0, 1], times, start: { canvas: 1 } }
    const canvases = [...manifest.canvases, leaf(canvasId('1300000009'), 'c')]
    const more = { ...manifest, canvases, structures: [part, { ...part, start: { canvas: 2 } }] }
    const whole = manifestSupplement(object, more, () => false)?.(object)
    expect(whole?.structures).toMatchObject([
      { canvases: [1, 0], times: [{ start: 2 }, { start: 3 }], start: { canvas: 0 } },
      { canvases: [1, 0] },
    ])
    expect(whole?.structures[1]?.start).toBeUndefined()
  })

  it('leaves a size that was learned from the picture', () => {
    const whole = manifestSupplement(object, manifest, position => position === 0)?.(object)
    expect(whole?.canvases.map(({ width }) => width)).toEqual([undefined, 4000])
  })

  it('adds to the same object with fresh URLs, and is the same for the same object', () => {
    const add = manifestSupplement(object, manifest, () => false)
    expect(add?.({ ...object }).canvases[1]?.painting[0]?.media.imageService).toEqual(service)
    expect(add?.(object)).toBe(add?.(object))
  })

  it('is none for a manifest of something else', () => {
    expect(
      manifestSupplement(object, emptyObject({ canvases: [leaf('x', '1')] }), () => false),
    ).toBeUndefined()
  })
})
