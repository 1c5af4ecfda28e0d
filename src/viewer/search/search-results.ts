import type { Failure } from '../../model/failure'
import type { SearchHit, SearchProgress, SearchProvider, SearchQuery } from '../../search/search-provider'

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
  /** Pages that have been read, where they are read one by one. */
  readonly progress?: SearchProgress
  /** True where all texts that were searched, with the file that is shown, are pictures without a word. */
  readonly hasNoWords?: true
  /** The search service did not answer, and the pages are read instead. */
  readonly withoutService?: true
  /** Reason why a part could not be searched. */
  readonly failure?: Failure
  /** Lets a provider that has come meanwhile take part. */
  join(provider: SearchProvider): void
  /** Takes a provider's hits away and ends its search. */
  leave(provider: SearchProvider): void
  /** Ends the search and its marks. */
  cancel(): void
}
