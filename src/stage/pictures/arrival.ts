// First view of an opening: whole, as a link asks, or as near as the previous one. Arithmetic
// only; it knows nothing of pictures and OpenSeadragon.

import type { Rect, Size } from '../../model/digital-object'
import { fittedScale, type Opening } from '../../model/openings'
import { overlap, withinOpening } from './opening-units'
import type { LayerView } from './picture-layer'

/** An opening on the stage. */
export interface StagedOpening {
  readonly opening: Opening
  /** CSS pixels. */
  readonly stage: Size
  /** Degrees clockwise. */
  readonly rotation: number
}

/** Previous opening and its view. */
export interface Departure {
  readonly staged: StagedOpening
  readonly view: LayerView
}

/** Circumstances that decide about the first view of an opening. */
export interface Arrival {
  /** The part that a link asks for, where the canvas lies in the opening, and its width in canvas units. */
  readonly target?: { readonly region: Rect; readonly bounds: Rect; readonly width: number } | undefined
  /** The view as near as the previous one, where that is wanted. */
  readonly carried?: LayerView | undefined
  /** CSS pixels per opening unit at the nearest. */
  readonly nearest: number
}

/** A zoom within this of the whole page counts as the whole page. */
export const WHOLE = 1.005

/** CSS pixels per image pixel at the nearest, and the least that the whole page can be enlarged. */
const NEAREST = 3
const LEAST_ENLARGEMENT = 4

/** CSS pixels around a fitted page; none on small screens. */
export const marginOf = (stage: Size) => (stage.width < 600 ? 0 : 12)

/** The view that fits the whole opening. */
export function wholeView({ opening, stage, rotation }: StagedOpening): LayerView {
  return {
    center: { x: 0.5, y: opening.height / 2 },
    scale: fittedScale(opening, stage, marginOf(stage), rotation),
    rotation,
  }
}

/** CSS pixels per opening unit at the nearest; `imageWidth` is the opening's own width in image pixels. */
export function nearestScale(staged: StagedOpening, imageWidth: number): number {
  return Math.max(wholeView(staged).scale * LEAST_ENLARGEMENT, NEAREST * imageWidth)
}

/** The view of a part of a canvas; `undefined` when nothing of it is on the canvas. */
function regionView(
  { stage, rotation }: StagedOpening,
  { region, bounds, width }: NonNullable<Arrival['target']>,
): LayerView | undefined {
  const part = overlap(withinOpening(region, bounds, width), bounds)
  if (!part) return undefined
  const turned = rotation % 180 !== 0
  const across = turned ? part.height : part.width
  const down = turned ? part.width : part.height
  return {
    center: { x: part.x + part.width / 2, y: part.y + part.height / 2 },
    scale: Math.min(stage.width / across, stage.height / down),
    rotation,
  }
}

/** The view with which an opening is first seen. */
export function arrivalView(staged: StagedOpening, arrival: Arrival): LayerView {
  const targetView = arrival.target && regionView(staged, arrival.target)
  const view = targetView ?? arrival.carried ?? wholeView(staged)
  return { ...view, scale: Math.min(view.scale, arrival.nearest) }
}
