// Apart from search.ts, which comes with the first search: the shell only needs to know whether there can be one.

import type { SearchContext, SearchProvider } from '../../search/search-provider'
import { objectOf, type ViewerState } from '../state/store'

/** The part of the state that says which providers can search. */
export type SearchState = Partial<
  Pick<ViewerState, 'loading' | 'order' | 'overrides' | 'place' | 'searches' | 'objectSearches'>
>

/** The object that is read and the page at hand; `undefined` while there is none. */
export function searchContext(state: SearchState): SearchContext | undefined {
  const { loading, order = 0, overrides, place } = state
  const object = loading && objectOf({ loading, order, overrides })
  return object && place ? { object, canvas: place.canvas } : undefined
}

/** Tells whether a provider, by its name, searches the description or the table of contents, and no text. */
export const isDescription = (name: string): boolean => name === 'contents' || name === 'about'

/** Returns the providers that can search what is read: the medium's and those of the object. */
export function availableSearches(state: SearchState): readonly SearchProvider[] {
  const context = searchContext(state)
  if (!context) return []
  const providers = [...(state.searches ?? []), ...(state.objectSearches ?? [])]
  const available = providers.filter(provider => provider.available(context))
  // A table of contents and a description show all they say already.
  return available.every(({ name }) => isDescription(name)) ? [] : available
}
