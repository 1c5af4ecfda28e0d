// The main header of a JPEG 2000 code stream (ISO/IEC 15444-1, Annex A), as far as regions are decoded from it. Streams
// that use more are decoded whole by OpenJPEG.

import type { Rect } from '../../../model/digital-object'

/** Markers of the main header and of tile parts. */
export const MARKER = {
  style: 0xff52,
  quantization: 0xff5c,
  comment: 0xff64,
  tilePartLengths: 0xff55,
  packetLengths: 0xff57,
  packetLengthsOfTile: 0xff58,
  registration: 0xff63,
  size: 0xff51,
  tilePart: 0xff90,
  data: 0xff93,
  end: 0xffd9,
} as const

/** Markers that say nothing that decoding needs. */
const IDLE: ReadonlySet<number> = new Set([
  MARKER.comment,
  MARKER.tilePartLengths,
  MARKER.packetLengths,
  MARKER.registration,
])

/** Markers that are walked at most. */
const MOST_MARKERS = 1000

/** Parameters by which packets and code blocks are coded. */
export interface Coding {
  /** The picture on the reference grid, and the first tile. */
  readonly picture: Rect
  readonly tile: Rect
  readonly components: number
  /** Bits of a sample. */
  readonly depth: number
  /** True where a marker ends the header of each packet. */
  readonly endsHeaders: boolean
  readonly progression: number
  readonly layers: number
  /** True where the first three components are transformed to luminance and chrominance. */
  readonly mixed: boolean
  readonly halvings: number
  /** Powers of two of a code block's width and height. */
  readonly blockWidth: number
  readonly blockHeight: number
  /** Flags of A.19: bypass, reset, termination, vertical causality, …, segmentation symbols. */
  readonly blockStyle: number
  readonly reversible: boolean
  /** Powers of two of the precincts of each resolution, the smallest first. */
  readonly precincts: readonly (readonly [across: number, down: number])[]
  readonly guardBits: number
  /** Exponent and mantissa of each subband: LL, then HL, LH and HH of each resolution. */
  readonly steps: readonly (readonly [exponent: number, mantissa: number])[]
}

const rectOf = (x: number, y: number, right: number, bottom: number): Rect => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
})

type SizePart = Pick<Coding, 'picture' | 'tile' | 'components' | 'depth'>

/** Reads SIZ; `at` is behind its length. `undefined` where components differ, are signed or subsampled. */
function readSize(view: DataView, at: number): SizePart | undefined {
  const [right = 0, bottom = 0, left = 0, top = 0, width = 0, height = 0, tileLeft = 0, tileTop = 0] =
    Array.from({ length: 8 }, (_, index) => view.getUint32(at + 2 + index * 4))
  const components = view.getUint16(at + 34)
  const stated = view.getUint8(at + 36)
  for (let index = 0; index < components; index++) {
    const from = at + 36 + index * 3
    if (view.getUint8(from) !== stated || view.getUint16(from + 1) !== 0x0101) return undefined
  }
  const depth = stated + 1
  if (stated > 127 || depth < 8 || depth > 16 || width < 1 || height < 1) return undefined
  return {
    picture: rectOf(left, top, right, bottom),
    tile: { x: tileLeft, y: tileTop, width, height },
    components,
    depth,
  }
}

/** Flags of a code block that are of high throughput (Part 15) or unknown here. */
const UNKNOWN_STYLE = 0xc0

type StylePart = Pick<
  Coding,
  | 'endsHeaders'
  | 'progression'
  | 'layers'
  | 'mixed'
  | 'halvings'
  | 'blockWidth'
  | 'blockHeight'
  | 'blockStyle'
  | 'reversible'
  | 'precincts'
>

/** Reads COD; `at` is behind its length. */
function readStyle(view: DataView, at: number): StylePart | undefined {
  const halvings = view.getUint8(at + 5)
  const blockWidth = view.getUint8(at + 6) + 2
  const blockHeight = view.getUint8(at + 7) + 2
  const blockStyle = view.getUint8(at + 8)
  const isOutside = halvings > 32 || blockWidth > 10 || blockHeight > 10 || blockWidth + blockHeight > 12
  if (isOutside || blockStyle & UNKNOWN_STYLE) return undefined
  const hasPrecincts = (view.getUint8(at) & 1) === 1
  const precincts = Array.from({ length: halvings + 1 }, (_, index) => {
    const size = hasPrecincts ? view.getUint8(at + 10 + index) : 0xff
    return [size & 15, size >> 4] as const
  })
  // A precinct of one sample has no half for the subbands.
  if (precincts.some(([across, down], index) => index > 0 && (across === 0 || down === 0))) return undefined
  return {
    endsHeaders: (view.getUint8(at) & 4) !== 0,
    progression: view.getUint8(at + 1),
    layers: view.getUint16(at + 2),
    mixed: view.getUint8(at + 4) === 1,
    halvings,
    blockWidth,
    blockHeight,
    blockStyle,
    reversible: view.getUint8(at + 9) === 1,
    precincts,
  }
}

type StepsPart = Pick<Coding, 'guardBits' | 'steps'>

/** Reads QCD up to `end`; the steps that are derived from the first one are worked out for `halvings`. */
function readSteps(view: DataView, at: number, end: number, halvings: number): StepsPart | undefined {
  const stated = view.getUint8(at)
  const kind = stated & 31
  const count = 3 * halvings + 1
  const bytes = kind === 0 ? 1 : 2
  if (kind > 2 || at + 1 + bytes * (kind === 1 ? 1 : count) > end) return undefined
  const stepAt = (index: number): readonly [number, number] => {
    if (kind === 0) return [view.getUint8(at + 1 + index) >> 3, 0]
    const value = view.getUint16(at + 1 + (kind === 1 ? 0 : index * 2))
    const exponent = value >> 11
    const smaller = kind === 1 && index > 0 ? Math.floor((index - 1) / 3) : 0
    return [exponent - smaller, value & 0x7ff]
  }
  return { guardBits: stated >> 5, steps: Array.from({ length: count }, (_, index) => stepAt(index)) }
}

/** Reads the parameters of a code stream that begins at `stream`; `undefined` where regions of it cannot be decoded. */
export function readCoding(bytes: Uint8Array, stream: number): Coding | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: SizePart | undefined
  let style: StylePart | undefined
  let quantization: readonly [from: number, to: number] | undefined
  try {
    for (let at = stream + 2, step = 0; step < MOST_MARKERS; step++) {
      const marker = view.getUint16(at)
      const length = view.getUint16(at + 2)
      if (marker === MARKER.tilePart) break
      if (marker === MARKER.size) size = readSize(view, at + 4)
      else if (marker === MARKER.style) style = readStyle(view, at + 4)
      else if (marker === MARKER.quantization) quantization = [at + 4, at + 2 + length]
      else if (!IDLE.has(marker)) return undefined
      at += 2 + Math.max(length, 2)
    }
    const steps = style && quantization && readSteps(view, ...quantization, style.halvings)
    if (!size || !style || !steps || style.progression > 4 || style.layers < 1) return undefined
    if (style.mixed && size.components < 3) return undefined
    return { ...size, ...style, ...steps }
  } catch {
    // The header is longer than what was read of the file.
    return undefined
  }
}
