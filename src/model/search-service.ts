/** A service that searches the text of an object. IIIF Content Search 0.9, 1.0 and 2.0. */
export interface SearchService {
  /** Checked; the words are added as `q`. */
  readonly url: string
  /** URL of the service that completes words; checked. */
  readonly autocomplete?: string
}
