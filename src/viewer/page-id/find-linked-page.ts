import { createStore } from 'zustand/vanilla'
import { objectOf, type ViewerStore } from '../state/store'
import { writePlace } from '../url/write-place'
import { findPage, type PageSearch } from './page-id'

/** The outcome for the page of the link, where it is not simply there; `undefined` when there is nothing to say. */
export const linkedPage = createStore<{ readonly outcome: PageSearch | undefined }>(() => ({
  outcome: undefined,
}))

/** Looks for the page that the link names, goes there where it is elsewhere by now, and keeps what is to be said of it. */
export function findLinkedPage(store: ViewerStore, pageId: string, page: number): void {
  const state = store.getState()
  const object = objectOf(state)
  // The reader has turned on meanwhile.
  if (!object || state.place.canvas !== page) return
  const outcome = findPage(object, page, pageId)
  linkedPage.setState({ outcome: outcome.status === 'same' ? undefined : outcome })
  if (outcome.canvas === page) return
  const { pageId: _, ...rest } = state.place
  const place = { ...rest, canvas: outcome.canvas }
  // No step of its own in the history: Back would lead to the link again, which would lead here.
  history.replaceState(history.state, '', writePlace(location.href, place, state))
  store.setState({ place })
}

/** Follows the names of pages in links, whoever opens them. Returns the way to stop. */
export function followLinkedPages(store: ViewerStore): () => void {
  let seen: unknown
  const look = () => {
    const state = store.getState()
    const { place, objectGeneration } = state
    if (place.pageId === undefined || !objectOf(state)) return
    const link = `${objectGeneration} ${place.pageId} ${place.canvas}`
    if (link === seen) return
    seen = link
    findLinkedPage(store, place.pageId, place.canvas)
  }
  look()
  return store.subscribe(look)
}
