import type { AnnotationTarget } from './annotations/annotation'

/** One page of the answer of a search service. IIIF Content Search 0.9, 1.0 and 2.0. */
export interface SearchAnswer {
  /** In the order of the answer. */
  readonly hits: readonly AnswerHit[]
  /** Number of all results, as the service states it; some count annotations, some pages. */
  readonly total?: number
  /** URL of the next page of the answer; checked. */
  readonly next?: string
}

/** A match, with the parts of canvases where it stands: several where it goes over a line or a page. */
export interface AnswerHit {
  readonly targets: readonly AnnotationTarget[]
  /** Plain text before the match, in one line. */
  readonly before: string
  /** The match; where the service states none, the text of the annotation. */
  readonly match: string
  readonly after: string
}
