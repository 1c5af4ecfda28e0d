// Where on a canvas's time its recordings lie. Pure arithmetic: knows nothing of media elements.

import type { Canvas, Media, Painting, StructureNode, TimeSpan } from '../../model/digital-object'
import type { LanguageMap } from '../../model/language-map'

/** A recording on the timeline. Seconds of the canvas; `end` is infinite until the recording's length is known. */
export interface Segment {
  /** Position in the canvas's painting. */
  readonly painting: number
  readonly start: number
  readonly end: number
  /** Seconds of the recording itself at which it begins. */
  readonly offset: number
}

/** Formats that no browser plays and no library here makes playable. */
const UNPLAYABLE = /dash\+xml|x-ms-|x-msvideo|x-matroska|vnd\.rn-/
const TIME_IN_ADDRESS = /#(?:.*&)?t=(?:npt:)?(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?/

/** Whether something is to be listened to or watched, as far as the data tells. */
export function isRecording({ type, format }: Media): boolean {
  if (UNPLAYABLE.test(format)) return false
  return type === 'sound' || type === 'video' || /^(?:audio|video)\//.test(format) || isStream(format)
}

/** Whether a format is an HTTP Live Stream. */
export function isStream(format: string, address = ''): boolean {
  return /mpegurl/.test(format) || /\.m3u8(?=$|[?#])/.test(address)
}

/** The bodies to choose from that may be played; the painting's own alone where there is no choice. */
export function playableBodies(painting: Painting | undefined): readonly Media[] {
  if (!painting) return []
  const bodies = painting.choices.length > 0 ? painting.choices : [painting.media]
  return bodies.filter(isRecording)
}

/** The part of a recording that its address names. Media Fragments 1.0, section 4.2.1. */
function partOf({ address }: Media): TimeSpan {
  const match = TIME_IN_ADDRESS.exec(address)
  const end = match?.[2] === undefined ? undefined : Number(match[2])
  return { start: Number(match?.[1] ?? 0), ...(end !== undefined && { end }) }
}

/** The recordings of a canvas in the order of their times; of two at one time the first stands. */
export function segmentsOf(canvas: Canvas): readonly Segment[] {
  const segments = canvas.painting.flatMap((painting, index) => {
    const [media] = playableBodies(painting)
    if (!media) return []
    const part = partOf(media)
    const start = painting.time?.start ?? 0
    const length = part.end === undefined ? Number.POSITIVE_INFINITY : part.end - part.start
    const end = Math.min(painting.time?.end ?? Number.POSITIVE_INFINITY, start + length)
    return end > start ? [{ painting: index, start, end, offset: part.start }] : []
  })
  const inOrder = segments.sort((one, other) => one.start - other.start)
  const apart = inOrder.filter((each, index) => index === 0 || each.start > (inOrder[index - 1]?.start ?? 0))
  return apart.map((each, index) => ({
    ...each,
    end: Math.min(each.end, apart[index + 1]?.start ?? each.end),
  }))
}

/** The position of the segment at a second; -1 where nothing plays. */
export function segmentAt(segments: readonly Segment[], second: number): number {
  return segments.findIndex(({ start, end }) => second >= start && second < end)
}

/**
 * How long a timeline is, in seconds: as its parts say, else as the last recording says itself (`own`), else as
 * the canvas states; `NaN` while nobody says it.
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
  return last.start + own - last.offset
}

/** A stretch of a recording with a name. */
export interface Chapter {
  readonly label?: LanguageMap
  readonly start: number
  readonly end?: number
}

const MOST_CHAPTERS = 1000

/** The innermost named ranges of time of a canvas, in the order of their times. Presentation 3, section 5.4. */
export function chaptersOf(structures: readonly StructureNode[], canvas: number): readonly Chapter[] {
  const chapters: Chapter[] = []
  const walk = (nodes: readonly StructureNode[]) => {
    for (const { behaviors, canvases, times, label, children } of nodes) {
      if (behaviors.includes('no-nav') || chapters.length >= MOST_CHAPTERS) continue
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
