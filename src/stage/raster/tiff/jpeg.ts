// JPEG in TIFF (TIFF Technical Note 2): the tables of all blocks stand apart, and the colours are said by the directory.

import { browser, loadDecoders } from '../codecs'
import { joinBytes } from '../join-bytes'
import { type Level, PHOTOMETRIC } from './level'

/** Samples of a block: those of the file, 8 bits each, or ready red, green, blue and alpha. */
export interface DecodedBlock {
  readonly data: Uint8Array | Uint8ClampedArray
  readonly width: number
  readonly height: number
  readonly ready: boolean
}

/** An Adobe marker, which says whether colours were transformed to luminance and chrominance. */
const adobe = (transform: 0 | 1) =>
  Uint8Array.of(0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transform)

/** A whole JPEG of a block: its own data after the tables and the marker for its colours. */
async function wholeJpeg(bytes: Uint8Array, level: Level): Promise<Uint8Array> {
  const { photometric, samples, planar } = level
  const tables = await level.tables()
  const colour = samples >= 3 && !planar ? [adobe(photometric === PHOTOMETRIC.ycbcr ? 1 : 0)] : []
  const shared = tables.length > 4 ? [tables.subarray(2, -2)] : []
  return joinBytes([bytes.subarray(0, 2), ...colour, ...shared, bytes.subarray(2)])
}

const asReady = (data: Uint8Array | Uint8ClampedArray): Uint8Array => {
  const out = new Uint8Array((data.length / 3) * 4).fill(255)
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4)
    for (let channel = 0; channel < 3; channel++) out[to + channel] = data[from + channel] ?? 0
  return out
}

/** Decodes a block: by the browser, else, and where the samples themselves are needed, by pdf.js. */
export async function decodeJpeg(bytes: Uint8Array, level: Level): Promise<DecodedBlock> {
  const whole = await wholeJpeg(bytes, level)
  const { planar, samples, photometric } = level
  const coloured = !planar && samples === 3
  if (coloured || (samples === 1 && photometric === PHOTOMETRIC.blackIsZero)) {
    const pixels = await browser.decode(whole, 'image/jpeg').catch(() => undefined)
    if (pixels) return { ...pixels, ready: true }
  }
  const { JpegImage } = await loadDecoders()
  const image = new JpegImage({ colorTransform: coloured && photometric === PHOTOMETRIC.ycbcr ? 1 : 0 })
  image.parse(whole)
  const { width, height } = image
  // As stored: four colours of a TIFF are not inverted.
  const data = image.getData({ width, height, isSourcePDF: true })
  return { data: coloured ? asReady(data) : data, width, height, ready: coloured }
}
