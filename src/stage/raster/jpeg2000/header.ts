// The few facts of a JPEG 2000 file (ISO/IEC 15444-1, Annex A and I) that are needed before it is decoded: size, tiles,
// resolutions, colours. Boxes and markers are walked, each forward only, and at most so many.

import type { Size } from '../../../model/digital-object'
import { MOST_PROFILE } from '../profile'
import { Unreadable } from '../raster-source'

/** Header of a JPEG 2000 picture. */
export interface Jpeg2000Header extends Size {
  /** Upper left corner on the reference grid, and the lower right one beyond the picture. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly components: number
  /** Number of times the picture may be halved. */
  readonly halvings: number
  /** True for luminance and chrominance (sYCC). */
  readonly luminance: boolean
  /** True for cyan, magenta, yellow and black. */
  readonly cmyk: boolean
  /** True when the last component is opacity; `undefined` where the file says nothing of its channels. */
  readonly alpha: boolean | undefined
  /** True when the colours are multiplied with the opacity already. */
  readonly multiplied: boolean
  /** True when the channels stand in another order than that of their colours. */
  readonly reordered: boolean
  /** True for CIE L*a*b*. */
  readonly lab: boolean
  /** Colour profile; absent where the colours are said by number. */
  readonly profile: Uint8Array | undefined
  /** Position of the code stream in the file, and its number of tiles. */
  readonly stream: number
  readonly tiles: number
}

/** Components at most, of the code stream and of a palette: more are no picture. */
export const MOST_COMPONENTS = 16

const isSoundCount = (components: number) => components >= 1 && components <= MOST_COMPONENTS

/** Boxes and markers that are walked at most. */
const MOST_STEPS = 1000

const FOUR = {
  codeStream: 0x6a703263,
  header: 0x6a703268,
  colours: 0x636f6c72,
  channels: 0x63646566,
  palette: 0x70636c72,
} as const

/** Methods of a colour specification that are ICC profiles. */
const PROFILES: ReadonlySet<number> = new Set([2, 3])

interface Colours {
  luminance: boolean
  cmyk: boolean
  alpha: boolean | undefined
  multiplied: boolean
  reordered: boolean
  lab: boolean
  /** Columns of the palette; 0 without one. */
  columns: number
  profile: Uint8Array | undefined
}

/** Reads the box `jp2h` or the file itself; returns the position of the code stream, 0 where there is none. */
function walkBoxes(view: DataView, from: number, to: number, colours: Colours): number {
  for (let at = from, step = 0; at + 8 <= to && step < MOST_STEPS; step++) {
    const short = view.getUint32(at)
    const type = view.getUint32(at + 4)
    const long = short === 1 && at + 16 <= to
    const head = long ? 16 : 8
    const length = long ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short
    if (type === FOUR.codeStream) return at + head
    if (length < head) return 0
    const end = Math.min(at + length, to)
    if (type === FOUR.header) walkBoxes(view, at + head, end, colours)
    else readColours(view, type, at + head, end, colours)
    at += length
  }
  return 0
}

function readColours(view: DataView, type: number, at: number, end: number, colours: Colours): void {
  if (type === FOUR.colours && end - at >= 7 && view.getUint8(at) === 1) {
    const space = view.getUint32(at + 3)
    colours.luminance = space === 18
    colours.cmyk = space === 12
    colours.lab = space === 14
  }
  // Method 2 is a profile of curves, method 3 of any kind (ISO/IEC 15444-2, M.11.7.3).
  if (type === FOUR.colours && end - at > 3 && PROFILES.has(view.getUint8(at)))
    colours.profile = new Uint8Array(view.buffer, view.byteOffset + at + 3, end - at - 3).slice(
      0,
      MOST_PROFILE,
    )
  if (type === FOUR.palette && end - at >= 3) colours.columns = view.getUint8(at + 2)
  if (type !== FOUR.channels || end - at < 2) return
  const count = view.getUint16(at)
  colours.alpha = false
  for (let index = 0; index < count && at + 8 + index * 6 <= end; index++) {
    const [channel = 0, type = 0, colour = 0] = [2, 4, 6].map(offset =>
      view.getUint16(at + offset + index * 6),
    )
    if (type === 0 && colour > 0 && colour !== channel + 1) colours.reordered = true
    if (type === 1 || type === 2) colours.alpha = true
    if (type === 2) colours.multiplied = true
  }
}

/** Tells whether a profile is of cyan, magenta, yellow and black. */
const isOfInks = (profile: Uint8Array) => String.fromCharCode(...profile.subarray(16, 20)) === 'CMYK'

const isStream = (view: DataView) => view.byteLength >= 4 && view.getUint32(0) === 0xff4fff51

/** Reads the header of a JP2, JPX or bare code stream from the beginning of the file. Throws `Unreadable`. */
export function readJpeg2000Header(bytes: Uint8Array): Jpeg2000Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const colours: Colours = {
    luminance: false,
    cmyk: false,
    lab: false,
    alpha: undefined,
    multiplied: false,
    reordered: false,
    columns: 0,
    profile: undefined,
  }
  const boxed = view.byteLength >= 8 && view.getUint32(4) === 0x6a502020
  if (!boxed && !isStream(view)) throw new Unreadable('unreadable-file')
  const stream = boxed ? walkBoxes(view, 0, view.byteLength, colours) : 0
  if ((boxed && stream === 0) || stream + 42 > view.byteLength) throw new Unreadable('unreadable-file')
  if (view.getUint32(stream) !== 0xff4fff51) throw new Unreadable('unreadable-file')
  const at = stream + 8
  const [right = 0, bottom = 0, left = 0, top = 0] = [0, 4, 8, 12].map(offset => view.getUint32(at + offset))
  if (right <= left || bottom <= top) throw new Unreadable('unreadable-file')
  const stated = view.getUint16(at + 32)
  const components = colours.columns || stated
  // The stream is decoded before its palette is applied.
  if (!isSoundCount(stated) || !isSoundCount(components)) throw new Unreadable('unreadable-file')
  return {
    width: right - left,
    height: bottom - top,
    left,
    top,
    right,
    bottom,
    components,
    halvings: halvingsIn(view, stream + 2),
    luminance: colours.luminance,
    cmyk: colours.cmyk || (colours.profile !== undefined && isOfInks(colours.profile)),
    lab: colours.lab,
    alpha: colours.alpha,
    multiplied: colours.multiplied,
    reordered: colours.reordered,
    profile: colours.profile,
    stream,
    tiles: tilesIn(view, at, { right, bottom }),
  }
}

/** The number of tiles that the marker SIZ states (A.5.1); `at` is where its image area stands. */
function tilesIn(view: DataView, at: number, { right, bottom }: { right: number; bottom: number }): number {
  const [width = 0, height = 0, left = 0, top = 0] = [16, 20, 24, 28].map(offset =>
    view.getUint32(at + offset),
  )
  return Math.ceil((right - left) / Math.max(width, 1)) * Math.ceil((bottom - top) / Math.max(height, 1))
}

/** The number of decompositions that the marker COD states (A.6.1). */
function halvingsIn(view: DataView, first: number): number {
  for (let at = first, step = 0; at + 10 <= view.byteLength && step < MOST_STEPS; step++) {
    const marker = view.getUint16(at)
    if (marker === 0xff52) return Math.min(view.getUint8(at + 9), 32)
    if (marker === 0xff90) return 0
    at += 2 + Math.max(view.getUint16(at + 2), 2)
  }
  return 0
}
