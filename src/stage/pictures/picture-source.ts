import type { EntryDelivery } from '../../delivery/delivery'
import type { Media } from '../../model/digital-object'
import type { Failure } from '../../model/failure'

/** Input of loading a picture. */
export interface PictureSource {
  /** The addresses to try, best first; asked again after a renewal. */
  candidates(): readonly string[]
  /** Aborted once nobody looks at the picture any more. */
  readonly signal: AbortSignal
  /** Pixels that the picture should be wide. */
  readonly width: number
  readonly media: Media
  readonly delivery: EntryDelivery
}

/** `loaded`: the element has its pixels decoded; `abandoned`: nobody wanted it any more. */
export type PictureOutcome = 'loaded' | 'abandoned' | Failure
