// One search at a time: runs the providers that can search what is open, and keeps what they have found.

import { type Failure, failure } from '../../model/failure'
import type { SearchProvider, SearchQuery, SearchReport } from '../../search/search-provider'
import { goToCanvas } from '../state/navigation'
import { objectOf, type ViewerState, type ViewerStore } from '../state/store'
import type { SearchResults } from './search-results'

/** The part of the state that says which providers can search. */
export type SearchState = Partial<Pick<ViewerState, 'loading' | 'order' | 'overrides' | 'place' | 'searches'>>

/** Returns the providers that can search what is read. */
export function availableSearches(state: SearchState): readonly SearchProvider[] {
  const { loading, order = 0, overrides, place, searches } = state
  const object = loading && objectOf({ loading, order, overrides })
  if (!object || !place || !searches) return []
  const context = { object, canvas: place.canvas }
  return searches.filter(provider => provider.available(context))
}

/** Adds a provider; returns the function that removes it, which also ends the search. */
export function addSearch(store: ViewerStore, provider: SearchProvider): () => void {
  store.setState(({ searches }) => ({ searches: [...searches, provider] }))
  return () => {
    endSearch(store)
    store.setState(({ searches }) => ({ searches: searches.filter(each => each !== provider) }))
  }
}

/** Ends the search and takes its marks off the page. */
export function endSearch(store: ViewerStore): void {
  store.getState().search?.cancel()
  store.setState({ search: undefined })
}

/** Joins the hits of all providers into one list, by canvas; each provider's own order is kept. */
function joinReports(reports: readonly SearchReport[]): Pick<SearchResults, 'hits' | 'total' | 'selected'> {
  const hits = reports.flatMap(report => report.hits)
  hits.sort((one, other) => one.canvas - other.canvas)
  const shown = reports.map(({ hits: own, selected = -1 }) => own[selected]).find(Boolean)
  const selected = shown ? hits.indexOf(shown) : -1
  const total = reports.reduce((sum, report) => sum + report.total, 0)
  return { hits, total, ...(selected >= 0 && { selected }) }
}

/** Searches with every provider that is available, in place of the search before; an empty query only ends that. */
export function startSearch(store: ViewerStore, query: SearchQuery): void {
  endSearch(store)
  const providers = availableSearches(store.getState())
  if (query.words.trim() === '' || providers.length === 0) return
  const controller = new AbortController()
  const { signal } = controller
  const reports: SearchReport[] = providers.map(() => ({ hits: [], total: 0 }))
  let running = providers.length
  let failed: Failure | undefined
  const publish = () => {
    if (signal.aborted) return
    const results: SearchResults = {
      query,
      ...joinReports(reports),
      searching: running > 0,
      ...(failed && { failure: failed }),
      cancel: () => controller.abort(),
    }
    store.setState({ search: results })
  }
  const finish = (reason: Failure | undefined) => {
    failed ??= reason
    running--
    publish()
  }
  publish()
  for (const [index, provider] of providers.entries()) {
    const onHits = (report: SearchReport) => {
      reports[index] = report
      publish()
    }
    provider.search(query, { signal, onHits }).then(finish, () => finish(failure('unreachable')))
  }
}

/** Shows a hit by its position in the list: its provider goes there, else the viewer goes to its canvas. */
export function showHit(store: ViewerStore, position: number): void {
  const { search, searches } = store.getState()
  const hit = search?.hits[position]
  if (!search || !hit) return
  store.setState({ search: { ...search, selected: position } })
  const provider = searches.find(each => each.name === hit.source)
  if (provider?.show) provider.show(hit)
  else goToCanvas(store, hit.canvas)
}
