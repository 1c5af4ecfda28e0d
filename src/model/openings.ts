// Book mode as arithmetic: which canvases are seen together, and where they lie. It knows nothing of pictures,
// PDFs or screens, so that every medium with pages can use it. Lengths are in units of the opening's own width.

import type { Canvas, Rect, Size, ViewingDirection } from './digital-object'
import { guessLeadingPages } from './pairing'

/** Layout of the pages: one at a time, two facing ones, one below the other, or all small. */
export type Layout = 'single' | 'book' | 'scroll' | 'overview'

/** A size used until the picture has told its own: an upright page. */
export const UNKNOWN_SIZE: Size = { width: 3, height: 4 }

/** Positions in the object's canvases that are seen together, in reading order: one or two. */
export type OpeningCanvases = readonly number[]

/** Facts that decide which pages face each other. */
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
  const across =
    rotation % 180 === 0 ? { width: 1, height: opening.height } : { width: opening.height, height: 1 }
  const width = Math.max(stage.width - 2 * margin, 1)
  const height = Math.max(stage.height - 2 * margin, 1)
  return Math.min(width / across.width, height / across.height)
}

/** Width per height; `undefined` for a size that is unknown, zero, negative or not a number. */
function aspectOf(size: Size | undefined): number | undefined {
  if (!size || !(size.width > 0 && size.height > 0)) return undefined
  const aspect = size.width / size.height
  return aspect > 0 && aspect < Number.POSITIVE_INFINITY ? aspect : undefined
}

/** From this aspect on a canvas among upright ones is a fold-out, and a whole object of them shows openings. */
const WIDE = 1.25
/** So many times wider than usual is a fold-out in any object. */
const MUCH_WIDER = 1.6

/** Role of a canvas in the book: a page to be paired, an opening already, or a leaf outside the page turning. */
type Standing = 'page' | 'facing-pages' | 'non-paged'

function statedStanding(behaviors: readonly string[]): Standing {
  if (behaviors.includes('non-paged')) return 'non-paged'
  return behaviors.includes('facing-pages') ? 'facing-pages' : 'page'
}

/** Roles of all canvases; `undefined` when most canvases of known size are so wide that each shows an opening. */
function standings({ canvases, sizeOf }: Pairing): readonly Standing[] | undefined {
  const stated = canvases.map(canvas => statedStanding(canvas.behaviors))
  const aspects = stated.map((standing, canvas) =>
    standing === 'page' ? aspectOf(sizeOf(canvas)) : undefined,
  )
  const sorted = Float64Array.from(aspects.filter(aspect => aspect !== undefined)).sort()
  const usual = sorted[(sorted.length - 1) >> 1]
  if (usual === undefined) return stated
  if (usual >= WIDE) return undefined
  const widest = usual < 1 ? Math.min(WIDE, MUCH_WIDER * usual) : MUCH_WIDER * usual
  return stated.map((standing, canvas) => ((aspects[canvas] ?? 0) >= widest ? 'non-paged' : standing))
}

/** The labels speak for the pages up to the first `facing-pages`, which says itself how the pages go on. */
function leadingPages({ canvases, behaviors, shifted }: Pairing, standing: readonly Standing[]): number {
  let leading = 1
  if (!behaviors.includes('paged')) {
    const end = standing.indexOf('facing-pages')
    const before = end < 0 ? canvases : canvases.slice(0, end)
    leading = guessLeadingPages(before.filter((_, canvas) => standing[canvas] === 'page'))
  }
  if (!shifted) return leading
  return leading === 1 ? 0 : 1
}

/**
 * Pairs the canvases of an object for book mode. Every canvas is in exactly one opening; openings are in the
 * order of their first canvases. A `non-paged` canvas or a fold-out between two facing pages follows them.
 * Sizes decide over wide canvases; labels are read only when the object does not say `paged`.
 * Presentation 3, `behavior`.
 */
export function pairCanvases(pairing: Pairing): readonly OpeningCanvases[] {
  const standing = standings(pairing)
  if (!standing) return pairing.canvases.map((_, canvas) => [canvas])
  const openings: number[][] = []
  let leading = leadingPages(pairing, standing)
  let verso: number[] | undefined
  for (const [canvas, kind] of standing.entries()) {
    if (kind === 'page' && verso) {
      verso.push(canvas)
      verso = undefined
      continue
    }
    const opening = [canvas]
    openings.push(opening)
    if (kind === 'facing-pages') {
      verso = undefined
      leading = pairing.shifted ? 1 : 0
    } else if (kind === 'page' && leading > 0) leading -= 1
    else if (kind === 'page') verso = opening
  }
  return openings
}

/**
 * Places the canvases of an opening: two pages are made equally high and touch at the gutter; in a
 * right-to-left object the first lies to the right. A page of unknown size takes the other's.
 */
export function placeOpening(
  canvases: OpeningCanvases,
  sizeOf: (canvas: number) => Size | undefined,
  direction: ViewingDirection,
): Opening {
  const size = canvases.map(sizeOf).find(size => aspectOf(size) !== undefined) ?? UNKNOWN_SIZE
  const [first = 0, second] = canvases
  if (second === undefined) return singleOpening(first, size)
  const aspect = (canvas: number) => aspectOf(sizeOf(canvas)) ?? size.width / size.height
  const height = 1 / (aspect(first) + aspect(second))
  const reversed = direction === 'right-to-left'
  const gutter = aspect(reversed ? second : first) * height
  const left = { x: 0, y: 0, width: gutter, height }
  const right = { x: gutter, y: 0, width: 1 - gutter, height }
  return {
    placed: [
      { canvas: first, bounds: reversed ? right : left },
      { canvas: second, bounds: reversed ? left : right },
    ],
    height,
  }
}
