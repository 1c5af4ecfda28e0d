import { find } from '../panels/find'
import { toPageText } from '../sources/later'
import { loadPart } from '../ui/load-part'
import type { ViewerStore } from '../viewer/state/store'
import { search } from './embed-bridge/search'

/** Brings in what shows the first hit, all at once: each part would be asked for only by the one before. */
function bringSearch(): void {
  const parts = [find.load, () => import('../stage/overlay/StageOverlay')]
  for (const load of parts) void loadPart<unknown>(load).catch(() => undefined)
  void toPageText({ text: '', format: '' })
}

/** Searches for the words of a link as soon as its object is there, with the panel open and the first hit shown. */
export function searchOfLink(store: ViewerStore, words: string): void {
  bringSearch()
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
