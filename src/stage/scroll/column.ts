// The arithmetic of continuous reading: how large each page is, where it begins, which one is being read.
// It knows nothing of scrollers and pictures. Lengths are CSS pixels; “along” is the way that is scrolled.

import type { DigitalObject, Size } from '../../model/digital-object'
import { UNKNOWN_SIZE } from '../../model/openings'

/** Order of the pages of an object. */
export interface ColumnShape {
  /** Side by side instead of one below the other. */
  readonly horizontal: boolean
  /** Scrolled to the left. */
  readonly rightToLeft: boolean
  /** Read from the bottom: the first page is the lowest. */
  readonly upward: boolean
  /** Without gaps: the pages are parts of one long picture. Presentation 3, `behavior: continuous`. */
  readonly seamless: boolean
}

/** The pages one after the other, as long as they are at one size of the stage. */
export interface Column {
  /** The length of every page with its label and gap, from the beginning of the column on. */
  readonly extents: readonly number[]
  /** True when the first page is the last of the column. */
  readonly upward?: boolean
  /** The room before the first page and after the last. */
  readonly padding: number
  /** The length of the view. */
  readonly view: number
}

/** The file that is being read. */
export interface Reading {
  /** Position in the object's canvases. */
  readonly canvas: number
  /**
   * The part of the page at the reading line, 0 where it begins and 1 where it ends; absent after the reader
   * asked for the page, until it is scrolled away from.
   */
  readonly part?: number
}

/** A page is no wider than this in a column: a line of text stays readable from end to end. */
const WIDEST = 900
/** Below this width of the stage pages go from edge to edge. */
const NARROW = 600
const MARGIN = 16

/** The line with the printed label below a page, and the room to the next page (scroll.css says the same). */
export const LABEL = 28
const GAP = 12

/** Sides are taken to differ by no more than this: a wrong size must not make a page a thousand screens long. */
const LONGEST_ASPECT = 60
const SHORTEST = 32

/** Reading line in the view, from its beginning. */
const LINE = 0.4

/** Scroll direction that an object asks for. Presentation 3, `behavior` and `viewingDirection`. */
export function columnShape({ behaviors, viewingDirection }: DigitalObject): ColumnShape {
  const seamless = behaviors.includes('continuous')
  const across = viewingDirection === 'left-to-right' || viewingDirection === 'right-to-left'
  return {
    horizontal: seamless && across,
    rightToLeft: viewingDirection === 'right-to-left',
    upward: viewingDirection === 'bottom-to-top',
    seamless,
  }
}

/** The row of a column of so many pages that a canvas stands in; and the other way round. */
export function rowIn({ upward = false }: Pick<Column, 'upward'>, count: number, canvas: number): number {
  return upward ? count - 1 - canvas : canvas
}

/** The room before the first page and after the last. */
export function columnPadding({ seamless }: ColumnShape): number {
  return seamless ? 0 : GAP
}

/** The size of a page's picture on the screen; an upright page where its own size is not known. */
export function pageBox(size: Size | undefined, shape: ColumnShape, stage: Size): Size {
  const { width, height } = size ?? UNKNOWN_SIZE
  const aspect = Math.min(Math.max(height / width, 1 / LONGEST_ASPECT), LONGEST_ASPECT)
  if (shape.horizontal) {
    return { width: Math.max(Math.round(stage.height / aspect), SHORTEST), height: stage.height }
  }
  const margin = stage.width < NARROW ? 0 : MARGIN
  const across = Math.max(Math.min(stage.width - 2 * margin, WIDEST), 1)
  return { width: across, height: Math.max(Math.round(across * aspect), SHORTEST) }
}

/** The length of a page with its label and the gap after it. */
export function pageExtent(size: Size | undefined, shape: ColumnShape, stage: Size): number {
  const box = pageBox(size, shape, stage)
  if (shape.horizontal) return box.width
  return shape.seamless ? box.height : box.height + LABEL + GAP
}

/** The length of all pages with the room around them. */
export function columnLength({ extents, padding }: Column): number {
  return extents.reduce((sum, extent) => sum + extent, 2 * padding)
}

function startOf({ extents, padding }: Column, row: number): number {
  let start = padding
  for (let index = 0; index < row; index++) start += extents[index] ?? 0
  return start
}

/**
 * Reading line of the column: two fifths into the view, but at the very beginning and at the very end it
 * moves over to the edge, so that the first and the last page are read however short they are.
 */
function lineAt(column: Column, offset: number): number {
  const total = columnLength(column)
  const most = total - column.view
  const before = LINE * column.view
  const left = most - offset
  if (most < column.view) return most > 0 ? (total * offset) / most : 0
  if (offset < before) return 2 * offset
  return left < column.view - before ? total - 2 * left : offset + before
}

/** The scroll position at which a line is where the eye is; the inverse of `lineAt`. */
function offsetOfLine(column: Column, line: number): number {
  const total = columnLength(column)
  const most = total - column.view
  const before = LINE * column.view
  if (most < column.view) return most > 0 ? (most * line) / total : 0
  if (line < 2 * before) return line / 2
  return total - line < 2 * (column.view - before) ? most - (total - line) / 2 : line - before
}

/** Place that is read at a scroll position. */
export function readingAt(column: Column, offset: number): Required<Reading> {
  const line = lineAt(column, offset)
  const last = column.extents.length - 1
  let start = column.padding
  for (let row = 0; row <= last; row++) {
    const extent = column.extents[row] ?? 0
    if (line < start + extent || row === last) {
      return { canvas: rowIn(column, last + 1, row), part: Math.min(Math.max((line - start) / extent, 0), 1) }
    }
    start += extent
  }
  return { canvas: 0, part: 0 }
}

/**
 * The scroll position at which something is read. A page that was asked for begins where the view begins; where
 * another one would be read then (it is short, or near the end), its middle is put on the reading line instead.
 */
export function offsetToRead(column: Column, { canvas, part }: Reading): number {
  const row = rowIn(column, column.extents.length, canvas)
  const start = startOf(column, row)
  const extent = column.extents[row] ?? 0
  const most = Math.max(columnLength(column) - column.view, 0)
  const within = (offset: number) => Math.max(Math.min(offset, most), 0)
  if (part !== undefined) return within(offsetOfLine(column, start + part * extent))
  const atTop = within(start - column.padding)
  if (readingAt(column, atTop).canvas === canvas) return atTop
  return within(offsetOfLine(column, start + extent / 2))
}
