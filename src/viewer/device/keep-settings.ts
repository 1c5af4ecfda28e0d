import type { ViewerStore } from '../state/store'
import { parseSettings } from './settings'

const KEY = 'lectern.settings'

/**
 * Takes the reader's settings from the device and keeps them there when they change. Where nothing may be stored
 * (private windows, frames) they last as long as the page.
 */
export function followSettings(store: ViewerStore): () => void {
  try {
    store.setState({ settings: parseSettings(localStorage.getItem(KEY) ?? '') })
  } catch {
    // The settings stay the usual ones.
  }
  return store.subscribe(({ settings }, before) => {
    if (settings === before.settings) return
    try {
      localStorage.setItem(KEY, JSON.stringify(settings))
    } catch {
      // They hold until the page is left.
    }
  })
}
