import type { TimeSpan } from '../../model/digital-object'

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

const tenths = (second: number) => String(Math.round(second * 10) / 10)

/** The fragment for a second or a clip, in tenths of seconds. */
export function fragmentOfTime({ start, end }: TimeSpan): string {
  return `t=${tenths(start)}${end === undefined ? '' : `,${tenths(end)}`}`
}
