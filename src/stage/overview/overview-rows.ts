// The rows of the overview as arithmetic: pages side by side, a chapter's name above the row it begins in.

import type { DigitalObject, StructureNode } from '../../model/digital-object'
import type { LanguageMap } from '../../model/language-map'

/** A row of the overview. */
export type OverviewRow =
  | { readonly label: LanguageMap }
  /** Positions in the object's canvases, from the first one on. */
  | { readonly first: number; readonly count: number }

/** Chapters shorter than this on average would leave more room empty than they use. */
const SHORTEST_CHAPTER = 4

interface Chapter {
  readonly label: LanguageMap
  readonly start: number
}

function firstCanvas({ canvases, children }: StructureNode): number {
  return Math.min(...canvases.slice(0, 1), ...children.map(firstCanvas))
}

/** The chapters in the order of their pages, one to a page. */
function chaptersOf({ structures, canvases }: DigitalObject): readonly Chapter[] {
  const starts = new Map<number, LanguageMap>()
  for (const node of structures) {
    const start = firstCanvas(node)
    if (node.label && start < canvases.length && !starts.has(start)) starts.set(start, node.label)
  }
  const chapters = [...starts].map(([start, label]) => ({ start, label }))
  return chapters.sort((one, other) => one.start - other.start)
}

function pageRows(from: number, to: number, columns: number): readonly OverviewRow[] {
  const rows = Math.ceil((to - from) / columns)
  return Array.from({ length: rows }, (_, row) => {
    const first = from + row * columns
    return { first, count: Math.min(columns, to - first) }
  })
}

/** All pages in rows of so many columns, with the chapters of the contents where there are few enough of them. */
export function overviewRows(object: DigitalObject, columns: number): readonly OverviewRow[] {
  const { length } = object.canvases
  const chapters = chaptersOf(object)
  if (chapters.length === 0 || length / chapters.length < SHORTEST_CHAPTER)
    return pageRows(0, length, columns)
  const parts = chapters.flatMap(({ start, label }, index) => [
    { label },
    ...pageRows(start, chapters[index + 1]?.start ?? length, columns),
  ])
  return [...pageRows(0, chapters[0]?.start ?? 0, columns), ...parts]
}

/** The position of the row that holds a page. */
export function rowOf(rows: readonly OverviewRow[], canvas: number): number {
  return rows.findIndex(row => 'first' in row && canvas < row.first + row.count)
}

/** The page so many rows of pages further down (or up), in the same column as far as that row goes. */
function pageInRow(rows: readonly OverviewRow[], from: number, step: number): number {
  const pages = rows.filter(row => 'first' in row)
  const at = rowOf(pages, from)
  const to = pages[Math.min(Math.max(at + step, 0), pages.length - 1)]
  const column = from - (pages[at]?.first ?? 0)
  return to ? to.first + Math.min(column, to.count - 1) : from
}

/** Facts about the grid that the keys need. */
export interface OverviewShape {
  readonly rows: readonly OverviewRow[]
  /** Rows of pages that the view holds. */
  readonly inView: number
  /** Direction of ArrowRight: forward (1) or, from right to left, back (-1). */
  readonly rightward: 1 | -1
}

/** The page that a key moves to from another; `undefined` for keys that do not move. */
export function moveInOverview(key: string, from: number, { rows, inView, rightward }: OverviewShape) {
  const last = rows.reduce((count, row) => count + ('first' in row ? row.count : 0), 0) - 1
  const within = (canvas: number) => Math.min(Math.max(canvas, 0), last)
  const moves: ReadonlyMap<string, () => number> = new Map([
    ['Home', () => 0],
    ['End', () => last],
    ['ArrowRight', () => within(from + rightward)],
    ['ArrowLeft', () => within(from - rightward)],
    ['ArrowDown', () => pageInRow(rows, from, 1)],
    ['ArrowUp', () => pageInRow(rows, from, -1)],
    ['PageDown', () => pageInRow(rows, from, inView)],
    ['PageUp', () => pageInRow(rows, from, -inView)],
  ])
  return moves.get(key)?.()
}
