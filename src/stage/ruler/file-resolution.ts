// The resolution that a picture file states of itself, in its first bytes.

import { INCH } from '../../model/pictures/physical-scale'

/** Bytes from the beginning in which it stands. */
export const HEAD_BYTES = 65_536

/** Resolutions that programs write which do not know the true one. */
const UNSTATED = [72, 96]
/** Pixels per inch that are believed. */
const [COARSEST, FINEST] = [20, 20_000]
const MOST_ENTRIES = 500

const ascii = (view: DataView, at: number, text: string) =>
  at + text.length <= view.byteLength &&
  [...text].every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0))

const perCentimetre = (value: number) => value * (INCH / 10)

/** Statements of a file about itself. */
interface Stated {
  /** Pixels per inch. */
  readonly dpi: number | undefined
  /** Pixels of its longest side. */
  readonly side: number | undefined
}

/** TIFF 6.0, sections 2 and 8: ImageWidth, ImageLength, XResolution and ResolutionUnit of the first directory. */
function readTiff(view: DataView, start: number): Stated | undefined {
  const little = ascii(view, start, 'II')
  if ((!little && !ascii(view, start, 'MM')) || view.getUint16(start + 2, little) !== 42) return undefined
  const directory = start + view.getUint32(start + 4, little)
  const count = Math.min(view.getUint16(directory, little), MOST_ENTRIES)
  let resolution: number | undefined
  let unit = 2
  let side = 0
  for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
    const tag = view.getUint16(entry, little)
    if (tag === 256 || tag === 257) {
      const isShort = view.getUint16(entry + 2, little) === 3
      side = Math.max(side, isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little))
    }
    if (tag === 296) unit = view.getUint16(entry + 8, little)
    if (tag !== 282) continue
    const at = start + view.getUint32(entry + 8, little)
    resolution = view.getUint32(at, little) / view.getUint32(at + 4, little)
  }
  const dpi = unit === 3 && resolution ? perCentimetre(resolution) : resolution
  return { dpi: unit === 2 || unit === 3 ? dpi : undefined, side: side || undefined }
}

/** Frame headers (SOF) but for the tables that stand among their markers. ITU T.81, table B.1. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** JFIF 1.02, "APP0", and Exif 2.3, "APP1"; Exif is the more precise. */
function readJpeg(view: DataView): Stated {
  let [jfif, exif, side]: (number | undefined)[] = []
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xda) break
    if (marker === 0xe0 && ascii(view, at + 4, 'JFIF\0')) {
      const density = view.getUint16(at + 12)
      const unit = view.getUint8(at + 11)
      jfif = unit === 1 ? density : unit === 2 ? perCentimetre(density) : undefined
    }
    if (marker === 0xe1 && ascii(view, at + 4, 'Exif\0\0')) exif = readTiff(view, at + 10)?.dpi
    if (isFrame(marker)) side = Math.max(view.getUint16(at + 5), view.getUint16(at + 7))
  }
  return { dpi: exif ?? jfif, side }
}

/** PNG, third edition, 11.3.4.3: pHYs, in pixels per metre. */
function readPng(view: DataView): Stated {
  const side = Math.max(view.getUint32(16), view.getUint32(20))
  for (let at = 8; at + 17 < view.byteLength; at += 12 + view.getUint32(at)) {
    if (ascii(view, at + 4, 'IDAT')) break
    if (ascii(view, at + 4, 'pHYs') && view.getUint8(at + 16) === 1)
      return { dpi: view.getUint32(at + 8) * (INCH / 1000), side }
  }
  return { dpi: undefined, side }
}

function read(view: DataView): Stated | undefined {
  if (view.getUint16(0) === 0xffd8) return readJpeg(view)
  return ascii(view, 1, 'PNG') ? readPng(view) : readTiff(view, 0)
}

/**
 * The resolution (pixels per inch) that the beginning of a JPEG, PNG or TIFF file states, with the pixels of its longest
 * side where they stand there too; `undefined` where it states none. Never throws.
 */
export function fileResolution(
  head: Uint8Array,
): { readonly dpi: number; readonly side: number | undefined } | undefined {
  try {
    const { dpi = 0, side } = read(new DataView(head.buffer, head.byteOffset, head.byteLength)) ?? {}
    const isStated = dpi >= COARSEST && dpi <= FINEST && !UNSTATED.includes(Math.round(dpi))
    return isStated ? { dpi: Math.round(dpi * 10) / 10, side } : undefined
  } catch {
    // Cut off, or pointing outside itself.
    return undefined
  }
}
