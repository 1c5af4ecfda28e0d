// Positions of recordings on a canvas's time. Pure arithmetic: knows nothing of media elements.

import type { Canvas, Painting, StructureNode } from '../../../model/digital-object'
import type { LanguageMap } from '../../../model/language-map'

/** A recording on the timeline. Seconds of the canvas; `end` is infinite until the recording's length is known. */
export interface Segment {
  /** Position in the canvas's painting. */
  readonly painting: number
  readonly start: number
  readonly end: number
  /** Seconds of the recording itself at which it begins. */
  readonly offset: number
}

/** The position of the segment at a second; -1 where nothing plays. */
export function segmentAt(segments: readonly Segment[], second: number): number {
  return segments.findIndex(({ start, end }) => second >= start && second < end)
}

/**
 * Length of a timeline in seconds: as its parts say, else as the last recording says itself (`own`), else as
 * the canvas states; `NaN` while nobody says it. A recording that was made in a browser, or is sent in pieces, does not
 * know its length and says infinity.
 */
export function durationOf(
  segments: readonly Segment[],
  stated: number | undefined,
  own: number | undefined,
): number {
  const last = segments.at(-1)
  if (!last) return stated ?? 0
  if (Number.isFinite(last.end)) return Math.max(stated ?? 0, last.end)
  if (own === undefined || Number.isNaN(own)) return stated ?? Number.NaN
  if (!Number.isFinite(own)) return stated ?? own
  return last.start + own - last.offset
}

/** A stretch of a recording with a name. */
export interface Chapter {
  readonly label?: LanguageMap
  readonly start: number
  readonly end?: number
}

const MOST_CHAPTERS = 1000
/** Ranges that are no chapters. */
const HIDDEN: ReadonlySet<string> = new Set(['no-nav', 'thumbnail-nav'])

/** The innermost named ranges of time of a canvas, in the order of their times. Presentation 3, section 5.4. */
export function chaptersOf(structures: readonly StructureNode[], canvas: number): readonly Chapter[] {
  const chapters: Chapter[] = []
  const walk = (nodes: readonly StructureNode[]) => {
    for (const { behaviors, canvases, times, label, children } of nodes) {
      if (behaviors.some(each => HIDDEN.has(each)) || chapters.length >= MOST_CHAPTERS) continue
      for (const [index, position] of canvases.entries()) {
        const time = times?.[index]
        if (position === canvas && time) chapters.push({ ...time, ...(label && { label }) })
      }
      walk(children)
    }
  }
  walk(structures)
  return chapters.sort((one, other) => one.start - other.start)
}

/** The chapter at a second; `undefined` between chapters. */
export function chapterAt(chapters: readonly Chapter[], second: number): Chapter | undefined {
  const chapter = chapters.findLast(({ start }) => start <= second)
  return chapter && second < (chapter.end ?? Number.POSITIVE_INFINITY) ? chapter : undefined
}

/** The pictures that are seen at a second: those without a time of their own, and those whose time it is. */
export function picturesAt(canvas: Canvas, second: number): readonly Painting[] {
  return canvas.painting.filter(
    ({ media, time }) =>
      media.type === 'image' &&
      (!time || (time.start <= second && second < (time.end ?? Number.POSITIVE_INFINITY))),
  )
}
