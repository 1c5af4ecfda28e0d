import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureHeader } from './picture-header'

const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#a86' } })
const RASTERS = new URL('../../stage/raster/fixtures/', import.meta.url)

describe('the header of a picture', () => {
  it.each([
    ['image/jpeg', plain.clone().withMetadata({ density: 300, orientation: 6 }).jpeg(), 300, 8, 3],
    ['image/jpeg', plain.clone().toColourspace('b-w').jpeg(), undefined, 8, 1],
    ['image/png', plain.clone().withMetadata({ density: 300 }).png(), 300, 8, 3],
    ['image/png', plain.clone().toColourspace('rgb16').png(), undefined, 16, 3],
    ['image/tiff', plain.clone().withMetadata({ density: 600 }).tiff(), 600, 8, 3],
  ])('of %s states density, depth and channels', async (format, picture, density, depth, channels) => {
    const header = pictureHeader(await picture.toBuffer(), format)
    expect([header.density ?? undefined, header.depth, header.channels]).toEqual([
      density ?? header.density,
      depth,
      channels,
    ])
  })

  it.each([1, 6, 8])('states orientation %i', async orientation => {
    const bytes = await plain.clone().withMetadata({ orientation }).jpeg().toBuffer()
    expect(pictureHeader(bytes, 'image/jpeg').orientation).toBe(orientation)
  })

  it.each(['gray-16.tif', 'big-endian.tif', 'bigtiff.tif'])('of %s does not throw', name => {
    expect(() => pictureHeader(readFileSync(new URL(name, RASTERS)), 'image/tiff')).not.toThrow()
  })

  it('takes any bytes without a throw', () => {
    const format = fc.constantFrom('image/jpeg', 'image/png', 'image/tiff')
    const start = fc.constantFrom([0xff, 0xd8, 0xff], [0x49, 0x49, 42, 0], [0x89, 0x50])
    fc.assert(
      fc.property(format, start, fc.uint8Array({ maxLength: 200 }), (each, first, rest) => {
        pictureHeader(Uint8Array.from([...first, ...rest]), each)
      }),
    )
  })
})
