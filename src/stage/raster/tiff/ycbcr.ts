// YCbCr whose colour is stored at a lower resolution, in units of some luminances and one pair of colours
// (TIFF 6.0, section 21), without JPEG.

import { type Level, OLD_JPEG, PHOTOMETRIC } from './level'

/** Tells whether the samples of an image are not stored pixel by pixel. */
export function isSubsampled({
  photometric,
  compression,
  planar,
  subsampling: [across, down],
}: Level): boolean {
  const stored = ![OLD_JPEG, 7, 50001].includes(compression)
  return photometric === PHOTOMETRIC.ycbcr && stored && !planar && (across > 1 || down > 1)
}

/** Unpacks the units to three samples a pixel. */
export function unpackChroma(
  packed: Uint8Array,
  { blockWidth, subsampling: [across, down] }: Level,
  rows: number,
): Uint8Array {
  const out = new Uint8Array(blockWidth * rows * 3)
  const perRow = Math.ceil(blockWidth / across)
  const size = across * down + 2
  for (let unit = 0, at = 0; at + size <= packed.length; unit++, at += size) {
    const left = (unit % perRow) * across
    const top = Math.floor(unit / perRow) * down
    for (let inner = 0; inner < across * down; inner++) {
      const x = left + (inner % across)
      const y = top + Math.floor(inner / across)
      if (x >= blockWidth || y >= rows) continue
      const to = (y * blockWidth + x) * 3
      out[to] = packed[at + inner] ?? 0
      out[to + 1] = packed[at + size - 2] ?? 0
      out[to + 2] = packed[at + size - 1] ?? 0
    }
  }
  return out
}
