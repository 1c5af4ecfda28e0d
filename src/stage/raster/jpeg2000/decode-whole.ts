// A picture in tiles is decoded by two engines where there are two: OpenJPEG has but one thread in a browser.

import type { Size } from '../../../model/digital-object'
import { loadDecoders } from '../codecs'
import type { DrawElsewhere, Pixels } from '../raster-source'
import type { Coding } from './coding'
import { type CompletedStream, decodeCompleted } from './complete-stream'
import type { Jpeg2000Header } from './header'
import { takeTileRows, tilesDown } from './tile-rows'
import { toPixels } from './to-pixels'

/** A position on the grid of a picture that is halved so many times. */
export const halved = (position: number, halvings: number) => Math.ceil(position / 2 ** halvings)

/** Size of a picture that is halved so many times. */
export const sizeOf = ({ left, top, right, bottom }: Jpeg2000Header, times: number) => ({
  width: halved(right, times) - halved(left, times),
  height: halved(bottom, times) - halved(top, times),
})

/** Pixels of a size from which on two engines decode it, each some rows of its tiles. */
const DIVISIBLE = 1_000_000

/** Decodes a code stream, halved so many times. */
export async function decodeStream(
  bytes: Uint8Array,
  size: Size,
  times: number,
  header: Jpeg2000Header,
  signal: AbortSignal,
): Promise<Pixels> {
  const { JpxImage } = await loadDecoders()
  signal.throwIfAborted()
  return toPixels(await JpxImage.instance.decode(bytes, { reducePower: times }), size, header, signal)
}

/** A picture that is decoded, and another engine where there is one. */
interface Decoding {
  readonly header: Jpeg2000Header
  /** Absent where nothing is known of its tiles. */
  readonly coding: Coding | undefined
  readonly elsewhere: DrawElsewhere | undefined
}

/** Decodes the upper rows of tiles here and the lower ones elsewhere; `undefined` where that is not possible. */
async function decodeHalves(
  bytes: Uint8Array,
  { header, coding, elsewhere }: Decoding,
  times: number,
  signal: AbortSignal,
): Promise<Pixels | undefined> {
  const { width, height } = sizeOf(header, times)
  const rows = coding ? tilesDown(coding) : 1
  if (!coding || !elsewhere || rows < 2 || width * height < DIVISIBLE) return undefined
  const middle = Math.ceil(rows / 2)
  const upper = takeTileRows(bytes, header.stream, coding, [0, middle])
  const lower = takeTileRows(bytes, header.stream, coding, [middle, rows])
  if (!upper || !lower) return undefined
  const y = halved(coding.tile.y + middle * coding.tile.height, times) - halved(header.top, times)
  const part = { x: 0, y, width, height: height - y }
  const delegated = elsewhere({ page: 0, level: times, part, factor: 1, stream: lower }, signal)
  // Awaited below; an abortion may end it earlier.
  delegated.catch(() => undefined)
  const above = await decodeStream(upper, { width, height: y }, times, header, signal)
  const below = await delegated
  if (below?.width !== width || below.height !== part.height) return undefined
  const data = new Uint8ClampedArray(width * height * 4)
  data.set(above.data)
  data.set(below.data, above.data.length)
  return { width, height, data }
}

/** Decodes a file that was read, halved so many times. */
export async function decodeWhole(
  completed: CompletedStream,
  decoding: Decoding,
  times: number,
  signal: AbortSignal,
): Promise<Pixels> {
  if (!completed.isCut) {
    // A fault of one half is found again in the whole.
    const drawn = await decodeHalves(completed.bytes, decoding, times, signal).catch(() => undefined)
    signal.throwIfAborted()
    if (drawn) return drawn
  }
  const { header } = decoding
  const { JpxImage } = await loadDecoders()
  signal.throwIfAborted()
  const decoded = await decodeCompleted(completed, bytes =>
    JpxImage.instance.decode(bytes, { reducePower: times }),
  )
  return toPixels(decoded, sizeOf(header, times), header, signal)
}
