import type { ViewerStore } from '../viewer/state/store'
import { search } from './embed-bridge/search'

/** Searches for the words of a link as soon as its object is there, with the panel open and the first hit shown. */
export function searchOfLink(store: ViewerStore, words: string): void {
  const begin = () => search(store, words, () => undefined)
  if (store.getState().loading.status === 'ready') {
    begin()
    return
  }
  const stop = store.subscribe(({ loading }) => {
    if (loading.status !== 'ready') return
    stop()
    begin()
  })
}
