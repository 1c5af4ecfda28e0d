import { expect, it } from 'vitest'
import { rasterOfWhole } from './levels'

it('decodes a picture once for several tiles at the same time', async () => {
  const decodings: number[] = []
  const raster = rasterOfWhole({
    width: 64,
    height: 64,
    halvings: 3,
    mostPixels: 10_000,
    async decode(halvings) {
      decodings.push(halvings)
      await new Promise(resolve => setTimeout(resolve))
      const side = 64 / 2 ** halvings
      return { width: side, height: side, data: new Uint8ClampedArray(side * side * 4) }
    },
  })
  const { signal } = new AbortController()
  const leaving = new AbortController()
  const drawTile = (x: number, width: number, by: AbortSignal) =>
    raster.draw({ page: 0, region: { x, y: 0, width: 16, height: 16 }, width }, by)
  const abandoned = drawTile(0, 8, leaving.signal)
  leaving.abort()
  const tiles = [drawTile(16, 8, signal), drawTile(32, 8, signal), drawTile(32, 2, signal)]
  await expect(abandoned).rejects.toThrow()
  const drawn = await Promise.all(tiles)
  expect(drawn.map(({ width }) => width)).toEqual([8, 8, 2])
  expect(decodings).toEqual([1])
})
