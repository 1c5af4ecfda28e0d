import type { EntryDelivery } from '../../delivery/delivery'
import type { Media, Painting, Size } from '../../model/digital-object'
import type { Failure } from '../../model/failure'

/** The page that a picture is on. */
interface PicturePage {
  /** Canvas units; absent where the document does not state them. */
  readonly canvas: Size | undefined
  /** True when it is the only picture of the canvas, and covers it: its shape then decides, not a stated one. */
  readonly isAlone: boolean
  /** Told the size of what is painted, in pixels of the whole image, where that is not the picture's own. */
  onSize(size: Size): void
}

/** Input of loading a picture. */
export interface PictureSource {
  /** The addresses to try, best first; asked again after a renewal. */
  candidates(): readonly string[]
  /** Aborted once nobody looks at the picture any more. */
  readonly signal: AbortSignal
  /** Pixels that the picture should be wide. */
  readonly width: number
  readonly media: Media
  /** The painting as it is now. */
  painting(): Painting
  readonly page: PicturePage
  readonly delivery: EntryDelivery
}

/** `loaded`: the element has its pixels decoded; `abandoned`: nobody wanted it any more. */
export type PictureOutcome = 'loaded' | 'abandoned' | Failure
