import type { Failure } from '../../model/failure'
import type { SearchHit, SearchQuery } from '../../search/search-provider'

/** A search and what it has found so far. */
export interface SearchResults {
  readonly query: SearchQuery
  /** Hits of all providers, by canvas. */
  readonly hits: readonly SearchHit[]
  /** Number of all hits, the ones that are not listed included. */
  readonly total: number
  readonly searching: boolean
  /** Position in `hits` of the one that is shown. */
  readonly selected?: number
  /** Reason why a part could not be searched. */
  readonly failure?: Failure
  /** Ends the search and its marks. */
  cancel(): void
}
