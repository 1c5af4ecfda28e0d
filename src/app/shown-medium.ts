import { fallbackMedium, mediumFor } from '../media'
import type { Medium } from '../media/medium'
import type { Canvas } from '../model/digital-object'
import type { Failure, FailureDetail } from '../model/failure'

/** The canvases on the screen, and the failure of the current one. */
export interface SeenCanvases {
  /** In reading order. */
  readonly opening: readonly Canvas[]
  /** The canvas the reader is on, one of the opening. */
  readonly current: Canvas | undefined
  readonly failure: Failure | undefined
}

/** Failures after which a file is offered instead of being shown. */
const UNREADABLE: ReadonlySet<FailureDetail | undefined> = new Set([
  'unreadable-picture',
  'unreadable-file',
  'unshown-kind',
  'too-large',
])

/** Judges whether the file of a canvas cannot be shown by its own medium: it is offered then, and no failure is said. */
export function isUnreadable(failure: Failure | undefined): boolean {
  return UNREADABLE.has(failure?.detail)
}

/**
 * Chooses the medium for an opening. A file with pages of its own stands alone; else, where one of two facing canvases
 * is of a medium that spans the opening, both are; else the current canvas decides.
 */
export function shownMedium({ opening, current, failure }: SeenCanvases): Medium | undefined {
  if (!current) return undefined
  if (isUnreadable(failure)) return fallbackMedium
  const own = mediumFor(current)
  if (own.ownPages) return own
  return opening.map(mediumFor).find(medium => medium.spansCanvases) ?? own
}
