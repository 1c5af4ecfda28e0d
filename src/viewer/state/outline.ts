// The table of contents as a flat list in reading order: a tree of 20,000 ranges is walked once.

import type { Rect, StructureNode, TimeSpan } from '../../model/digital-object'
import { type LanguageMap, unknownLanguage } from '../../model/language-map'
import type { Point } from '../../model/mark'
import type { InnerOutlineEntry } from '../files/inner-pages'

/** A range in its place in the outline; positions are positions in the outline. */
export interface OutlineEntry {
  readonly label?: LanguageMap
  /** 1 for the outermost. */
  readonly depth: number
  /** The range it lies in; -1 for the outermost. */
  readonly parent: number
  /** The position after its last descendant. */
  readonly end: number
  /** The canvas it leads to (counted from 0): where it says that it begins, else its own first, else its first descendant's. */
  readonly target?: number
  /** The canvases that lie directly in it. */
  readonly canvases: readonly number[]
  /** Shows what an entry of a file's own table of contents names; it has no `target` before that is found. */
  readonly open?: () => void
  /** The part of the canvas it leads to that is meant, where it names one. */
  readonly time?: TimeSpan
  /** Regions of `canvases`, in the same order, where it names any. */
  readonly regions?: readonly (Rect | undefined)[]
}

/**
 * Ranges that have no place in navigation, or are for pictures (`frames.ts`), are left out with all in them.
 * Presentation 3, section 3.4 (`no-nav`, `thumbnail-nav`).
 */
const isShown = ({ behaviors }: StructureNode) =>
  !behaviors.includes('no-nav') && !behaviors.includes('thumbnail-nav')

/** A single outermost range that only holds the table of contents is not shown itself. Presentation 2.1, section 5.4 (`top`). */
function rootsOf(structures: readonly StructureNode[]): readonly StructureNode[] {
  const [only, ...others] = structures
  if (!only || others.length > 0 || !only.behaviors.includes('top') || only.children.length === 0)
    return structures
  return only.children
}

/** Lists all ranges that are shown, parents before children. */
export function outlineOf(structures: readonly StructureNode[]): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = []
  /** Adds a range and all in it; returns the canvas it leads to. */
  const add = (node: StructureNode, depth: number, parent: number): number | undefined => {
    const position = entries.length
    const { label, canvases, times, regions, start } = node
    const time = start ? start.time !== undefined && { start: start.time } : times?.[0]
    const entry = {
      ...(label && { label }),
      depth,
      parent,
      end: position + 1,
      canvases,
      ...(time && { time }),
      ...(regions && { regions }),
    }
    entries.push(entry)
    const targets = node.children.filter(isShown).map(child => add(child, depth + 1, position))
    const target = start?.canvas ?? canvases[0] ?? targets.find(each => each !== undefined)
    entries[position] = { ...entry, end: entries.length, ...(target !== undefined && { target }) }
    return target
  }
  for (const node of rootsOf(structures).filter(isShown)) add(node, 1, -1)
  return entries
}

/** The same for the table of contents inside a file; `pages` are the pages found so far, in the order of the list. */
export function outlineOfFile(
  outline: readonly InnerOutlineEntry[],
  pages: readonly (number | undefined)[],
): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = []
  const add = (inner: InnerOutlineEntry, depth: number, parent: number) => {
    const position = entries.length
    const target = pages[position]
    const { label, open } = inner
    const entry = {
      ...(label !== '' && { label: unknownLanguage(label) }),
      depth,
      parent,
      canvases: [],
      ...(target !== undefined && { target }),
      ...(open && { open }),
    }
    entries.push({ ...entry, end: position + 1 })
    for (const child of inner.children) add(child, depth + 1, position)
    entries[position] = { ...entry, end: entries.length }
  }
  for (const inner of outline) add(inner, 1, -1)
  return entries
}

/** The entries of a file's table of contents in the order of the list. */
export function entriesOfFile(outline: readonly InnerOutlineEntry[]): readonly InnerOutlineEntry[] {
  return outline.flatMap(entry => [entry, ...entriesOfFile(entry.children)])
}

/** Tells whether an entry leads somewhere. */
export function leads({ target, open }: OutlineEntry): boolean {
  return target !== undefined || open !== undefined
}

/** Tells whether a second of a canvas lies in the time of a range. */
const isPlayedAt = ({ target, time }: OutlineEntry, canvas: number, second: number): boolean =>
  target === canvas &&
  time !== undefined &&
  time.start <= second &&
  second < (time.end ?? Number.POSITIVE_INFINITY)

/**
 * The range that is played at a second of a canvas: the last that has begun and not ended; `undefined` where
 * none has a time there.
 */
export function entryAtTime(
  outline: readonly OutlineEntry[],
  canvas: number,
  second: number,
): number | undefined {
  const index = outline.findLastIndex(entry => isPlayedAt(entry, canvas, second))
  return index < 0 ? undefined : index
}

/** Tells whether a range holds other ranges. */
export function isParent(outline: readonly OutlineEntry[], position: number): boolean {
  return (outline[position]?.end ?? 0) > position + 1
}

/** Positions of the ranges that are seen when only the ranges in `open` show what they hold. */
export function visibleEntries(
  outline: readonly OutlineEntry[],
  open: ReadonlySet<number>,
): readonly number[] {
  const visible: number[] = []
  for (let position = 0; position < outline.length; ) {
    visible.push(position)
    position = open.has(position) ? position + 1 : (outline[position]?.end ?? outline.length)
  }
  return visible
}

/** A place on a canvas: a second of a recording, or a point of a picture in canvas units. */
export interface PlaceOnCanvas {
  readonly second?: number | undefined
  readonly point?: Point | undefined
}

const lies = ({ x, y, width, height }: Rect, point: Point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height

/**
 * Tells whether a range holds all of a canvas, only a part of it in which the place lies (`here`), or another part; `undefined`
 * where it does not list the canvas.
 */
function holdOf(
  entry: OutlineEntry,
  canvas: number,
  { second, point }: PlaceOnCanvas,
): 'all' | 'here' | 'part' | undefined {
  const { canvases, regions, target, time } = entry
  const parts = canvases.flatMap((each, index) => (each === canvas ? [regions?.[index]] : []))
  if (parts.length === 0) return undefined
  if (target === canvas && time)
    return second !== undefined && isPlayedAt(entry, canvas, second) ? 'here' : 'part'
  if (parts.includes(undefined)) return 'all'
  return point && parts.some(region => region && lies(region, point)) ? 'here' : 'part'
}

/** The innermost range round ranges, which may be one of them. */
function around(outline: readonly OutlineEntry[], positions: readonly number[]): number | undefined {
  const [first, last] = [positions[0] ?? -1, positions.at(-1) ?? -1]
  return [first, ...ancestorsOf(outline, first)].find(position => (outline[position]?.end ?? 0) > last)
}

/** The last of the ranges that hold all of a canvas; where several begin on it, the innermost one round those. */
function holderOf(
  outline: readonly OutlineEntry[],
  positions: readonly number[],
  canvas: number,
): number | undefined {
  const begun = positions.filter(position => outline[position]?.target === canvas)
  const innermost = begun.filter(
    position => !begun.some(each => each > position && each < (outline[position]?.end ?? 0)),
  )
  return innermost.length > 1 ? around(outline, innermost) : positions.at(-1)
}

/**
 * The range that a canvas, or a place on it, lies in: the deepest and, where one ends and the next begins, the one that begins.
 * Nobody knows in which of several that begin on a page a word of it stands, nor which part of a canvas is meant where ranges hold
 * parts, such as articles or chapters in time, and no place is given: then it is the range round them, `undefined` for none.
 * The last that begins before it, where none lists the canvas: many tables of contents name only the first page of each range.
 */
export function entryOfCanvas(
  outline: readonly OutlineEntry[],
  canvas: number,
  place: PlaceOnCanvas = {},
): number | undefined {
  const holds = outline.map(entry => holdOf(entry, canvas, place))
  const positionsOf = (hold: 'all' | 'here' | 'part') =>
    [...holds.keys()].filter(position => holds[position] === hold)
  const [here, all, parts] = [positionsOf('here'), positionsOf('all'), positionsOf('part')]
  if (here.length > 0) return here.at(-1)
  if (all.length > 0) return holderOf(outline, all, canvas)
  if (parts.length > 0) return around(outline, parts)
  let nearest: number | undefined
  let begins = -1
  for (const [position, { target, time, regions }] of outline.entries()) {
    // A part of one canvas does not go on to the next.
    if (time || regions?.some(Boolean)) continue
    if (target === undefined || target > canvas || target < begins) continue
    nearest = position
    begins = target
  }
  return nearest
}

/** The first range that leads to a canvas or lists it. */
export function firstEntryOn(outline: readonly OutlineEntry[], canvas: number): number | undefined {
  const position = outline.findIndex(({ target, canvases }) => target === canvas || canvases.includes(canvas))
  return position < 0 ? undefined : position
}

/** The ranges round a range, innermost first. */
export function ancestorsOf(outline: readonly OutlineEntry[], position: number): readonly number[] {
  const ancestors: number[] = []
  for (let at = outline[position]?.parent ?? -1; at >= 0; at = outline[at]?.parent ?? -1) ancestors.push(at)
  return ancestors
}

/** The range itself when it is seen, else the outermost closed range that hides it. */
export function seenFor(
  outline: readonly OutlineEntry[],
  open: ReadonlySet<number>,
  position: number,
): number {
  return ancestorsOf(outline, position).findLast(ancestor => !open.has(ancestor)) ?? position
}

/** An outline of at most this many ranges is opened whole. */
const FEW = 60

/** The ranges that are open at first: all when they are few, else those round the current one. */
export function openAtFirst(
  outline: readonly OutlineEntry[],
  current: number | undefined,
): ReadonlySet<number> {
  if (outline.length <= FEW) return new Set(outline.keys())
  return new Set(current === undefined ? [] : ancestorsOf(outline, current))
}

/** Place of an entry among those of the same parent, from 1, and their number. */
export function siblingsOf(
  outline: readonly OutlineEntry[],
  position: number,
): { readonly position: number; readonly count: number } {
  const parent = outline[position]?.parent
  let [before, count] = [0, 0]
  for (const [index, entry] of outline.entries()) {
    if (entry.parent !== parent) continue
    count++
    if (index <= position) before++
  }
  return { position: before, count }
}
