import { jpeg2000 } from './jpeg2000.mjs'

const TILE = 1024
const ACROSS = 12
const DOWN = 9

/** Stripes of two pixels on the right half of a tile, grey on the left. */
const stripes = () =>
  Uint8Array.from({ length: TILE * TILE }, (_, at) => {
    const x = at % TILE
    return x < TILE / 2 ? 128 : x & 2 ? 250 : 5
  })

/** A JPEG 2000 of 12,288 × 9,216 pixels in tiles: one tile, drawn once and named 108 times. */
export function largeJpeg2000() {
  const one = jpeg2000(stripes(), TILE, TILE)
  const size = one.indexOf(Buffer.of(0xff, 0x51))
  const part = one.indexOf(Buffer.of(0xff, 0x90, 0, 10))
  const box = one.indexOf('jp2c') - 4
  const head = Buffer.from(one.subarray(0, part))
  const body = one.subarray(part, -2)
  // The size in the box `ihdr`, and of the picture (A.5.1); the tile stays as large as it is. The box reaches to the end of the file.
  head.writeUInt32BE(TILE * DOWN, head.indexOf('ihdr') + 4)
  head.writeUInt32BE(TILE * ACROSS, head.indexOf('ihdr') + 8)
  head.writeUInt32BE(TILE * ACROSS, size + 6)
  head.writeUInt32BE(TILE * DOWN, size + 10)
  head.writeUInt32BE(0, box)
  const parts = Array.from({ length: ACROSS * DOWN }, (_, tile) => {
    const copy = Buffer.from(body)
    copy.writeUInt16BE(tile, 4)
    return copy
  })
  return Buffer.concat([head, ...parts, Buffer.of(0xff, 0xd9)])
}
