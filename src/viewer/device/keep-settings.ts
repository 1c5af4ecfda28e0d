import type { ViewerStore } from '../state/store'
import { keep, readKept } from './kept'
import { parseSettings } from './parse-settings'

/**
 * Takes the reader's settings from the device and keeps them there when they change. Where nothing may be stored
 * (private windows, iframes) they last as long as the page.
 */
export function followSettings(store: ViewerStore): () => void {
  store.setState({ settings: parseSettings(readKept('settings') ?? '') })
  return store.subscribe(({ settings }, before) => {
    if (settings !== before.settings) keep('settings', JSON.stringify(settings))
  })
}
