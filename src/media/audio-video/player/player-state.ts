import type { Delivery } from '../../../delivery/delivery'
import type { Canvas } from '../../../model/digital-object'
import type { Failure } from '../../../model/failure'

/** What of the player changes rarely; the time is asked for by itself. */
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
}

/** Where the player has its recordings from. */
export interface PlayerSource {
  /** The canvas as it is now, its addresses as fresh as they are known. */
  canvas(): Canvas
  readonly delivery: Pick<Delivery, 'freshUrl' | 'probe' | 'credentials'>
}

/** What a source needs besides its address. */
export interface SourceOptions {
  readonly delivery: Pick<Delivery, 'credentials'>
  /** Called when a stream cannot go on; plain files tell it by the element's own error. */
  readonly onStreamFailed: () => void
}
