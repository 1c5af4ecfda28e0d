import type { TimeSpan } from '../../model/digital-object'
import { clockSeconds } from '../../model/references/media-time'

/** A recording that is open; the medium that plays it keeps the time. Times are seconds of the canvas. */
export interface Playback {
  /** Position of its canvas. */
  readonly canvas: number
  time(): number
  /** Length of the recording; absent or no number while it is not known. */
  duration?(): number
  seek(second: number): void
  pause?(): void
  /** Element in whose middle the film is seen, as large as it fits; absent for sound. */
  screen?(): HTMLElement | null
  /** Calls back whenever the time has moved; returns the way to stop. */
  subscribe(listener: () => void): () => void
}

const SPAN =
  /^t=(?:npt:)?((?:\d{1,4}:){0,2}\d{0,9}(?:\.\d{1,6})?s?)(?:,((?:\d{1,4}:){0,2}\d{1,9}(?:\.\d{1,6})?s?))?$/

/** The seconds that the fragment of a place names; `undefined` when it names none. Media Fragments 1.0, section 4.2.1. */
export function timeOfFragment(fragment: string | undefined): TimeSpan | undefined {
  const match = SPAN.exec(fragment ?? '')
  if (!match || (match[1] === '' && match[2] === undefined)) return undefined
  const start = clockSeconds(match[1] || '0')
  const end = match[2] === undefined ? undefined : clockSeconds(match[2])
  return end !== undefined && end > start ? { start, end } : { start }
}

const tenths = (second: number) => String(Math.round(second * 10) / 10)

/** The fragment for a second or a clip, in tenths of seconds. */
export function fragmentOfTime({ start, end }: TimeSpan): string {
  return `t=${tenths(start)}${end === undefined ? '' : `,${tenths(end)}`}`
}
