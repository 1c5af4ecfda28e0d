// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ImageService } from '../../model/digital-object'
import type { ImageInfo } from '../../model/pictures/image-info'
import { tileLevels, tileUrl } from './tile-source'

vi.mock('openseadragon', () => ({ default: {} }))

const service: ImageService = { id: 'https://x.example/i', query: '', version: 2, level: 2, sizes: [] }
const info = (more: Partial<ImageInfo> = {}, stated: Partial<ImageService> = {}): ImageInfo => ({
  width: 3000,
  height: 4000,
  tiles: [],
  ...more,
  service: { ...service, ...stated },
})
const scalesOf = (each: ImageInfo) => tileLevels(each).map(({ scale }) => scale)
const urlsOf = (each: ImageInfo) =>
  tileLevels(each).map(level => tileUrl(each, level, 0, 0).replace('https://x.example/i', ''))

describe('the levels of a service', () => {
  it('of level 2 are halved until one tile holds the image', () => {
    expect(scalesOf(info())).toEqual([8, 4, 2, 1])
    expect(scalesOf(info({ tiles: [{ width: 512, height: 512, scaleFactors: [1] }] }))).toEqual([8, 4, 2, 1])
  })

  it('of level 0 are those that it states, also with some missing', () => {
    const tiles = [{ width: 512, height: 512, scaleFactors: [1, 8] }]
    expect(scalesOf(info({ tiles }, { level: 0 }))).toEqual([8, 1])
    const sizes = [
      { width: 300, height: 400 },
      { width: 3000, height: 4000 },
    ]
    expect(urlsOf(info({}, { level: 0, sizes }))).toEqual([
      '/full/300,/0/default.jpg',
      '/full/full/0/default.jpg',
    ])
  })

  it('have no tile above a limit', () => {
    const tiles = [{ width: 1024, height: 1024, scaleFactors: [1, 2, 4] }]
    const [{ width, height } = { width: 0, height: 0 }] = tileLevels(
      info({ tiles }, { limits: { width: 600 } }),
    )
    expect([width, height]).toEqual([600, 600])
  })
})

describe('a tile', () => {
  it.each<[string, ImageInfo, string]>([
    ['of version 2', info(), 'https://x.example/i/512,1024,512,512/512,/0/default.jpg'],
    ['of version 3', info({}, { version: 3 }), 'https://x.example/i/512,1024,512,512/512,512/0/default.jpg'],
    ['of version 1', info({}, { version: 1 }), 'https://x.example/i/512,1024,512,512/512,/0/native.jpg'],
    [
      'after a query',
      info({}, { id: 'https://x.example/c?IIIF=/a.jp2' }),
      'https://x.example/c?IIIF=/a.jp2/512,1024,512,512/512,/0/default.jpg',
    ],
    [
      'before a token',
      info({}, { query: '?token=1' }),
      'https://x.example/i/512,1024,512,512/512,/0/default.jpg?token=1',
    ],
    ['in PNG', info({}, { format: 'png' }), 'https://x.example/i/512,1024,512,512/512,/0/default.png'],
  ])('%s', (_, each, url) => {
    const level = { scale: 1, width: 512, height: 512 }
    expect(tileUrl(each, level, 1, 2)).toBe(url)
  })

  it('lies within the image, whatever its size and place', () => {
    const side = fc.integer({ min: 1, max: 60_000 })
    fc.assert(
      fc.property(side, side, fc.nat(), fc.nat(), (width, height, column, row) => {
        const each = info({ width, height })
        const levels = tileLevels(each)
        const level = levels[column % levels.length]
        if (!level) throw new Error('there is no level')
        const across = Math.ceil(width / level.scale / level.width)
        const down = Math.ceil(height / level.scale / level.height)
        const url = tileUrl(each, level, column % across, row % down)
        const [, x, y, w, h] = /(\d+),(\d+),(\d+),(\d+)/.exec(url) ?? []
        if (x === undefined) {
          expect(url).toContain('/full/')
          return
        }
        expect(Number(w)).toBeGreaterThan(0)
        expect(Number(h)).toBeGreaterThan(0)
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(width)
        expect(Number(y) + Number(h)).toBeLessThanOrEqual(height)
      }),
    )
  })
})
