// Which recordings of a canvas follow each other, and which play at the same time. Pure arithmetic.

import type { Canvas, Media, Painting, TimeSpan } from '../../model/digital-object'
import { timeOfFragment } from '../../model/references/media-time'
import { playableBodies } from './player/playable'
import type { Segment } from './player/timeline'

/** Seconds by which times that were rounded may overlap. */
const ROUNDED = 0.05
/** Recordings that play at once; more would be a noise, and a load on the network. */
const MOST_LANES = 8

/** A recording that may have to wait for its lane. */
interface Placed {
  readonly segment: Segment
  readonly painting: Painting
  /** End as far as the document states it; infinite for all of the canvas, `undefined` when not stated. */
  readonly stated: number | undefined
}

/** The part of a recording that the fragment of its URL names; a `t` in the query is the server's own. */
const partOf = ({ url }: Media): Partial<TimeSpan> => timeOfFragment(/#.*/s.exec(url)?.[0] ?? '') ?? {}

function place(painting: Painting, index: number): readonly Placed[] {
  const [media] = playableBodies(painting)
  if (!media) return []
  const { start: offset = 0, end: partEnd = Number.POSITIVE_INFINITY } = partOf(media)
  const start = painting.time?.start ?? 0
  const end = Math.min(painting.time?.end ?? Number.POSITIVE_INFINITY, start + partEnd - offset)
  if (end <= start) return []
  const segment = { painting: index, start, end, offset }
  const whole = painting.time ? undefined : Number.POSITIVE_INFINITY
  const stated = Number.isFinite(end) ? end : media.duration === undefined ? whole : start + media.duration
  return [{ segment, painting, stated }]
}

/** Tells whether two recordings that begin together are two forms of one: a film over a film, a sound in another format. */
function isVersion(one: Placed, other: Placed): boolean {
  const [a, b] = [one.painting, other.painting]
  return (
    one.segment.start === other.segment.start &&
    a.media.type === b.media.type &&
    JSON.stringify(a.target) === JSON.stringify(b.target) &&
    (a.media.type === 'video' || a.media.format !== b.media.format)
  )
}

/** Tells whether a recording ends before the next begins; one whose end is not said does, when the next begins later. */
const isOver = ({ stated, segment }: Placed, next: Placed) =>
  (stated === undefined && next.segment.start > segment.start) ||
  (stated !== undefined && next.segment.start > stated - ROUNDED)

/**
 * The recordings of a canvas in lanes: those of one lane follow each other in time, the lanes play together. The first
 * lane has what is painted first, and most; of two forms of one recording the first stands. Presentation 3, section
 * 5.3: everything painted at a second is there at that second.
 */
export function lanesOf({ painting }: Pick<Canvas, 'painting'>): readonly (readonly Segment[])[] {
  const lanes: Placed[][] = []
  const inOrder = painting.flatMap(place).sort((one, other) => one.segment.start - other.segment.start)
  for (const each of inOrder) {
    if (lanes.some(lane => lane.some(other => isVersion(other, each)))) continue
    const free = lanes.find(lane => lane.every(other => isOver(other, each)))
    if (free) free.push(each)
    else if (lanes.length < MOST_LANES) lanes.push([each])
  }
  return lanes.map(lane =>
    lane.map(({ segment }, index) => ({
      ...segment,
      end: Math.min(segment.end, lane[index + 1]?.segment.start ?? segment.end),
    })),
  )
}
