import { panels } from '../../panels'
import { togglePanel } from '../../viewer/state/navigation'
import type { ViewerStore } from '../../viewer/state/store'
import { availablePanels } from './available-panels'

/** Milliseconds after which a key for a panel that did not come is forgotten. */
const PATIENCE = 15_000

/**
 * Opens the panel of a key as soon as it has something to show: the contents and the words of a representation come after
 * its first page. The key is forgotten when the reader does something else.
 */
export function openWhenThere(store: ViewerStore, key: string): void {
  if (!panels.some(each => each.key === key)) return
  const { objectGeneration } = store.getState()
  const over = new AbortController()
  const end = performance.now() + PATIENCE
  const unsubscribe = store.subscribe(state => {
    if (performance.now() > end || state.objectGeneration !== objectGeneration) over.abort()
    const panel = over.signal.aborted ? undefined : availablePanels(state).find(each => each.key === key)
    if (!panel) return
    over.abort()
    togglePanel(store, panel.name)
  })
  over.signal.addEventListener('abort', unsubscribe)
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, () => over.abort(), { capture: true, signal: over.signal })
}
