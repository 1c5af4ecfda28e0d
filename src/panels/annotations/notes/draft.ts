// The place of a note while it is drawn: arithmetic only.

import type { NotePart, NoteShape } from '../../../model/annotations/note-json'
import type { Rect, Size, TimeSpan } from '../../../model/digital-object'
import { boxOfShape, type MarkShape, type Point } from '../../../model/mark'

/** Kinds of places; `same` leaves a note where it is. */
export const DRAFT_KINDS = ['same', 'rectangle', 'ellipse', 'polygon', 'point', 'page', 'time'] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]

/** True for places that are drawn on a picture. */
export const isDrawn = (kind: DraftKind): boolean => /^(?:rectangle|ellipse|polygon|point)$/.test(kind)

/** A place that is not decided yet, in canvas units. */
export interface Draft {
  readonly kind: DraftKind
  readonly box: Rect
  /** Corners of a polygon that were set; too few stand for a diamond in the box. */
  readonly corners: readonly Point[]
  /** Seconds of a recording; without an end it is a moment. */
  readonly time?: TimeSpan
}

const FEWEST_CORNERS = 3
const ROUND = 32
/** Part of the region in view that a new place takes, and that a key moves it. */
const FIRST = 1 / 3
const STEP = 1 / 20

/** A place in the middle of what is seen. */
export function draftIn(region: Rect, kind: DraftKind): Draft {
  const [width, height] = [region.width * FIRST, region.height * FIRST]
  return {
    kind,
    box: {
      x: region.x + (region.width - width) / 2,
      y: region.y + (region.height - height) / 2,
      width,
      height,
    },
    corners: [],
  }
}

const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 })

function diamond(box: Rect): readonly Point[] {
  const { x, y } = middleOf(box)
  return [
    { x, y: box.y },
    { x: box.x + box.width, y },
    { x, y: box.y + box.height },
    { x: box.x, y },
  ]
}

const cornersOf = ({ corners, box }: Draft) => (corners.length < FEWEST_CORNERS ? diamond(box) : corners)

function ellipse(box: Rect): readonly Point[] {
  const { x, y } = middleOf(box)
  return Array.from({ length: ROUND }, (_, index) => {
    const angle = (2 * Math.PI * index) / ROUND
    return { x: x + (box.width / 2) * Math.cos(angle), y: y + (box.height / 2) * Math.sin(angle) }
  })
}

/** The shapes that are seen while a place is drawn. */
export function shapesOfDraft(draft: Draft): readonly MarkShape[] {
  const { kind, box, corners } = draft
  if (kind === 'rectangle') return [{ box }]
  if (kind === 'ellipse') return [{ polygon: ellipse(box) }]
  if (kind === 'point') return [{ point: middleOf(box) }]
  if (kind !== 'polygon') return []
  // The next corner that Enter sets.
  const next = corners.length > 0 ? [{ point: middleOf(box) }] : []
  return [{ polygon: cornersOf(draft) }, ...next]
}

function drawnShape(draft: Draft): NoteShape | undefined {
  const { kind, box } = draft
  if (kind === 'rectangle') return { box }
  if (kind === 'ellipse') return { ellipse: box }
  if (kind === 'polygon') return { polygon: cornersOf(draft) }
  return kind === 'point' ? { point: middleOf(box) } : undefined
}

/** The part of the canvas that was drawn, with its time in a film; `undefined` for all of it. */
export function partOfDraft(draft: Draft): NotePart | undefined {
  const { kind, time } = draft
  const shape = drawnShape(draft)
  if (shape) return { ...shape, ...(time && { time }) }
  return kind === 'time' ? { time: time ?? { start: 0 } } : undefined
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The box between two corners, within the canvas. */
export function boxBetween(one: Point, other: Point, { width, height }: Size): Rect {
  const within = ({ x, y }: Point) => ({
    x: Math.min(Math.max(x, 0), width),
    y: Math.min(Math.max(y, 0), height),
  })
  return boxOfShape({ polygon: [within(one), within(other)] })
}

/** A place after a key: arrows move it, with Shift its corner; Enter sets a corner of a polygon. `undefined` for other keys. */
export function draftAfterKey(draft: Draft, key: string, resizes: boolean, region: Rect): Draft | undefined {
  const { box, kind, corners } = draft
  if (key === 'Enter' && kind === 'polygon') return { ...draft, corners: [...corners, middleOf(box)] }
  const step = ARROWS[key]
  if (!step) return undefined
  const [across, down] = [step.x * region.width * STEP, step.y * region.height * STEP]
  if (!resizes) return { ...draft, box: { ...box, x: box.x + across, y: box.y + down } }
  const width = Math.max(box.width + across, region.width * STEP)
  return { ...draft, box: { ...box, width, height: Math.max(box.height + down, region.height * STEP) } }
}

/** The point of a film that is nearest to a point of the window, in canvas units. The film is as large as it fits on its screen. */
export function pointOnFilm(screen: Rect, { width, height }: Size, at: Point): Point {
  const unit = Math.min(screen.width / width, screen.height / height)
  const middle = middleOf(screen)
  const [x, y] = [width / 2 + (at.x - middle.x) / unit, height / 2 + (at.y - middle.y) / unit]
  return { x: Math.min(Math.max(x, 0), width), y: Math.min(Math.max(y, 0), height) }
}
