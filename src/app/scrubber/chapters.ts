import type { StructureNode } from '../../model/digital-object'
import type { LanguageMap } from '../../model/language-map'
import { ancestorsOf, entryOfCanvas, type OutlineEntry, outlineOf } from '../../viewer/state/outline'

/** The outermost ranges of an object: its chapters. */
export interface Chapters {
  /** Positions of the canvases at which a chapter begins, each once; empty when they are too many to tell apart. */
  readonly starts: readonly number[]
  /** The name of the chapter that a canvas lies in; `undefined` when it lies in none. */
  labelAt(canvas: number): LanguageMap | undefined
}

/** More marks than these are a grey bar. */
const MOST_MARKS = 100

/** The outermost level that divides the object: a single range round everything does not. */
function dividingDepth(outline: readonly OutlineEntry[]): number {
  const counts = new Map<number, number>()
  for (const { depth } of outline) counts.set(depth, (counts.get(depth) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => a - b).find(depth => (counts.get(depth) ?? 0) > 1) ?? 1
}

/** Finds the chapters in an object's structures. */
export function chaptersOf(structures: readonly StructureNode[]): Chapters {
  const outline = outlineOf(structures)
  const depth = dividingDepth(outline)
  const starts = new Set(outline.flatMap(each => (each.depth === depth ? (each.target ?? []) : [])))
  return {
    starts: starts.size > MOST_MARKS ? [] : [...starts],
    labelAt(canvas) {
      const innermost = entryOfCanvas(outline, canvas)
      if (innermost === undefined) return undefined
      const chapter = [innermost, ...ancestorsOf(outline, innermost)].find(
        position => (outline[position]?.depth ?? 0) <= depth,
      )
      return outline[chapter ?? innermost]?.label
    },
  }
}
