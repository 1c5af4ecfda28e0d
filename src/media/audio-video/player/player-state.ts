import type { Delivery } from '../../../delivery/delivery'
import type { Canvas } from '../../../model/digital-object'
import type { Failure } from '../../../model/failure'
import type { StreamTracks } from './stream-tracks'

/** State of the player that changes rarely; the time is read separately. */
export interface PlayerState {
  readonly paused: boolean
  /** Waiting for the network. */
  readonly waiting: boolean
  readonly ended: boolean
  /** Seconds of the canvas; `NaN` until it is known, infinite for what is sent live. */
  readonly duration: number
  readonly rate: number
  /** From 0 to 1. */
  readonly volume: number
  readonly muted: boolean
  /** Which of the bodies to choose from plays. */
  readonly choice: number
  readonly failure?: Failure
  /** Something that belongs at the same time cannot be played. */
  readonly partMissing?: boolean
  /** Tracks of the stream that plays; absent for files. */
  readonly tracks?: StreamTracks | undefined
}

/** Source of the player's recordings. */
export interface PlayerSource {
  /** The canvas as it is now, its addresses as fresh as they are known. */
  canvas(): Canvas
  readonly delivery: Pick<Delivery, 'freshUrl' | 'probe' | 'credentials'>
}

/** Plays a stream in an element; returns the way to stop, and what settles when an engine leaves the element later. */
export type PlayStream = (
  element: HTMLMediaElement,
  url: string,
  options: SourceOptions,
) => () => Promise<void> | undefined

/** Requirements of a source besides its URL. */
export interface SourceOptions {
  readonly delivery: Pick<Delivery, 'credentials'>
  /** Tells an engine the second to begin at, `undefined` for its own beginning; until it can play, nobody else moves. */
  readonly begin?: () => number | undefined
  /** Called when a stream cannot go on, `brokeOff` when a part did not come; plain files tell it by the element's own error. */
  readonly onStreamFailed: (brokeOff?: boolean) => void
  /** Called when the tracks of a stream are known and whenever they change; with `undefined` for a source without. */
  readonly onTracks?: (tracks: StreamTracks | undefined) => void
}
