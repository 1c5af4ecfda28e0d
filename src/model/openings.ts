// Where the canvases of an opening lie: pure arithmetic, in units of the opening's own width, so that it
// knows nothing of pictures, PDFs or screens.

import type { Rect, Size } from './digital-object'

/** A size used until the picture has told its own: an upright page. */
export const UNKNOWN_SIZE: Size = { width: 3, height: 4 }

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
  const across =
    rotation % 180 === 0 ? { width: 1, height: opening.height } : { width: opening.height, height: 1 }
  const width = Math.max(stage.width - 2 * margin, 1)
  const height = Math.max(stage.height - 2 * margin, 1)
  return Math.min(width / across.width, height / across.height)
}
