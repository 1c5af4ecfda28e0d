import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImageService } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { complianceLevel, describedService, readImageInfo } from './image-info'

const service: ImageService = { id: 'https://x.example/iiif/1', query: '', version: 2, sizes: [] }
const sound = {
  '@context': 'http://iiif.io/api/image/2/context.json',
  width: 3000,
  height: 2000,
  profile: ['http://iiif.io/api/image/2/level1.json'],
}

describe('readImageInfo', () => {
  it('reads sizes, tiles and level', () => {
    const info = readImageInfo(
      {
        ...sound,
        sizes: [
          { width: 750, height: 500 },
          { width: 375, height: 250 },
        ],
        tiles: [{ width: 512, scaleFactors: [4, 1, 2, 2] }],
      },
      service,
    )
    expect(info).toMatchObject({
      width: 3000,
      height: 2000,
      tiles: [{ width: 512, height: 512, scaleFactors: [1, 2, 4] }],
      service: { level: 1, version: 2, sizes: [{ width: 375 }, { width: 750 }] },
    })
  })

  it('reads version 1, and numbers written as text', () => {
    const info = readImageInfo(
      {
        width: '3000',
        height: '2000',
        tile_width: 256,
        tile_height: 256,
        scale_factors: ['1', '2'],
        profile: 'http://library.stanford.edu/iiif/image-api/1.1/compliance.html#level0',
      },
      { ...service, version: 1 },
    )
    expect(info).toMatchObject({
      tiles: [{ width: 256, height: 256, scaleFactors: [1, 2] }],
      service: { version: 1, level: 0 },
    })
  })

  it('finds the level wherever it stands in the profile', () => {
    const level = 'http://iiif.io/api/image/2/level2.json'
    const details = { maxWidth: 1000, supports: ['sizeByW'] }
    for (const profile of [[level, details], [details, level], [[level, details]], [[details, level]]])
      expect(readImageInfo({ ...sound, profile }, service)).toMatchObject({
        service: { level: 2, limits: { width: 1000 } },
      })
  })

  it('keeps the id by which the service was asked', () => {
    expect(readImageInfo({ ...sound, '@id': 'https://stranger.example/' }, service)).toMatchObject({
      service: { id: service.id },
    })
  })

  it.each([
    [{ ...sound, width: 1e9, height: 1e9 }],
    [{ ...sound, width: 0 }],
    [{ ...sound, height: -1 }],
    [{ ...sound, width: 1.5 }],
    [{ ...sound, width: 'wide' }],
    [{ ...sound, width: null }],
    [null],
    ['x'],
    [[]],
  ])('refuses %j', json => {
    expect(readImageInfo(json, service)).toMatchObject({ failure: 'invalid' })
  })

  it.each([
    [{ width: 1, scaleFactors: [1] }],
    [{ width: 1e9, scaleFactors: [1] }],
    [{ width: 512, height: 8, scaleFactors: [1] }],
    [{ width: 512, scaleFactors: [] }],
    [{ width: 512, scaleFactors: [2 ** 40, -1, 0.5, 'x'] }],
    [{ width: 512 }],
    ['x'],
  ])('passes no absurd tiles on: %j', tiles => {
    expect(readImageInfo({ ...sound, tiles: [tiles] }, service)).toMatchObject({ tiles: [] })
  })

  it('passes on no level of millions of tiles', () => {
    const tiles = [{ width: 64, scaleFactors: [1] }]
    expect(readImageInfo({ ...sound, width: 200_000, height: 300_000, tiles }, service)).toMatchObject({
      tiles: [],
    })
    expect(readImageInfo({ ...sound, width: 2000, height: 3000, tiles }, service)).toMatchObject({
      tiles: [{ width: 64 }],
    })
  })

  it('passes on only what OpenSeadragon can work through, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.anything(),
          height: fc.anything(),
          tiles: fc.anything(),
          sizes: fc.anything(),
          profile: fc.anything(),
        }),
        json => {
          const info = readImageInfo(json, service)
          if (isFailure(info)) return true
          return info.tiles.every(
            set => set.width >= 64 && set.width <= 4096 && set.scaleFactors.length <= 24,
          )
        },
      ),
    )
  })
})

describe('describedService', () => {
  const described = (more: object) => describedService({ ...sound, ...more }, service)

  it.each([
    ['version 3', { maxWidth: 1000, maxArea: 600_000 }, { width: 1000, area: 600_000 }],
    ['version 2', { profile: ['level2', { maxWidth: 1000, maxHeight: 800 }] }, { width: 1000, height: 800 }],
    ['text', { maxWidth: '1000' }, { width: 1000 }],
    ['nonsense', { maxWidth: -1, maxArea: 'x' }, undefined],
  ])('reads limits of %s', (_, more, limits) => {
    expect(described(more).limits).toEqual(limits)
  })

  it.each([
    ['what is preferred', { preferredFormats: ['tif', 'webp'] }, 'webp'],
    ['PNG where JPEG is not among the formats', { profile: ['level2', { formats: ['tif', 'png'] }] }, 'png'],
    ['JPEG where it is', { formats: ['png', 'jpg'] }, undefined],
    ['JPEG where nothing is said', {}, undefined],
    ['JPEG besides extra formats', { extraFormats: ['png'] }, undefined],
  ])('asks for %s', (_, more, format) => {
    expect(described(more).format).toBe(format)
  })

  it('takes a service of level 0 with parts and sizes for one of level 1', () => {
    expect(described({ profile: 'level0', extraFeatures: ['regionByPx', 'sizeByW'] }).level).toBe(1)
    expect(described({ profile: 'level0', extraFeatures: ['sizeByW'] }).level).toBe(0)
  })

  it('finds the small pictures of level 0 among its tiles', () => {
    const tiles = [{ width: 512, scaleFactors: [1, 2, 4, 8] }]
    expect(described({ profile: 'level0', tiles }).sizes).toEqual([{ width: 375, height: 250 }])
  })

  it('gives the ready-made sizes, smallest first, and only sane ones', () => {
    const sizes = [
      { width: 200, height: 100 },
      { width: '100', height: 50 },
      { width: 0, height: 5 },
      'x',
      { width: 1e9, height: 1 },
    ]
    expect(describedService({ sizes }, service).sizes).toEqual([
      { width: 100, height: 50 },
      { width: 200, height: 100 },
    ])
  })

  it('gives no ready-made size beyond the image', () => {
    const sizes = [
      { width: 600, height: 400 },
      { width: 4800, height: 3200 },
    ]
    expect(describedService({ width: 2400, height: 1600, sizes }, service).sizes).toEqual([sizes[0]])
  })

  it('is the service itself where there is no description', () => {
    expect(describedService(undefined, service)).toBe(service)
  })
})

describe('complianceLevel', () => {
  it.each([
    ['level2', 2],
    ['http://iiif.io/api/image/2/level1.json', 1],
    [['http://iiif.io/api/image/2/level0.json', { formats: ['jpg'] }], 0],
    ['something else', undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('%j is level %s', (profile, level) => {
    expect(complianceLevel(profile)).toBe(level)
  })
})
