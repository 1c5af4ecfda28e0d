// Book mode as arithmetic: which canvases are seen together, and where they lie. It knows nothing of pictures,
// PDFs or screens, so that every medium with pages can use it. Lengths are in units of the opening's own width.

import type { Canvas, Rect, Size, ViewingDirection } from './digital-object'

/** How the pages are laid out: one at a time, two facing ones, one below the other, or all small. */
export type Layout = 'single' | 'book' | 'scroll' | 'overview'

/** A size used until the picture has told its own: an upright page. */
export const UNKNOWN_SIZE: Size = { width: 3, height: 4 }

/** Positions in the object's canvases that are seen together, in reading order: one or two. */
export type OpeningCanvases = readonly number[]

/** What decides which pages face each other. */
export interface Pairing {
  readonly canvases: readonly Pick<Canvas, 'behaviors' | 'label'>[]
  readonly behaviors: readonly string[]
  /** Sizes as far as they are stated or learned, by position. */
  readonly sizeOf: (canvas: number) => Size | undefined
  /** The reader's correction: every pair moves on by one page. */
  readonly shifted: boolean
}

/** A canvas and where it lies in its opening. */
export interface PlacedCanvas {
  /** Position in the object's canvases. */
  readonly canvas: number
  /** In opening units: the opening is 1 wide. */
  readonly bounds: Rect
}

/** The canvases that are seen together. */
export interface Opening {
  readonly placed: readonly PlacedCanvas[]
  /** Height of the opening in opening units. */
  readonly height: number
}

/** An opening of one canvas. */
export function singleOpening(canvas: number, size: Size = UNKNOWN_SIZE): Opening {
  const height = size.height / size.width
  return { placed: [{ canvas, bounds: { x: 0, y: 0, width: 1, height } }], height }
}

/**
 * CSS pixels per opening unit at which the whole opening, turned by `rotation` degrees, fits the stage with
 * a margin on every side.
 */
export function fittedScale(opening: Opening, stage: Size, margin: number, rotation = 0): number {
  const across = rotation % 180 === 0 ? { width: 1, height: opening.height } : { width: opening.height, height: 1 }
  const width = Math.max(stage.width - 2 * margin, 1)
  const height = Math.max(stage.height - 2 * margin, 1)
  return Math.min(width / across.width, height / across.height)
}

/**
 * Pairs the canvases of an object for book mode. Every canvas is in exactly one opening, in order.
 * Presentation 3, `behavior`.
 */
export function pairCanvases(_pairing: Pairing): readonly OpeningCanvases[] {
  throw new Error('to be written')
}

/**
 * Places the canvases of an opening: two pages are made equally high and touch at the gutter; in a
 * right-to-left object the first lies to the right.
 */
export function placeOpening(
  _canvases: OpeningCanvases,
  _sizeOf: (canvas: number) => Size | undefined,
  _direction: ViewingDirection,
): Opening {
  throw new Error('to be written')
}
