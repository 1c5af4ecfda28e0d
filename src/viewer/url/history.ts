import { STEP } from '../beside/holder'
import { openingAt } from '../state/current-opening'
import { lookAt } from '../state/open-object'
import { setOrder } from '../state/orders'
import { deliveredOf } from '../state/shown-object'
import { objectOf, type ViewerStore } from '../state/store'
import { readLook } from './place'
import { samePage, writePlace } from './write-place'

/** Milliseconds that pan and zoom rest before they are written into the address. */
const REST = 400

/** Browsers refuse too many history entries in a short time; the place is then kept without an entry. */
function record(method: 'pushState' | 'replaceState', href: string): void {
  if (href === location.href) return
  try {
    // In an iframe no steps of its own: Back belongs to the page round it.
    history[window.parent === window ? method : 'replaceState'](history.state, '', href)
  } catch {
    // Safari: more than 100 calls in 30 seconds. The next one that is let through carries the place.
  }
  dispatchEvent(new CustomEvent(STEP, { detail: method }))
}

/**
 * Keeps the page's address and the reader's place together: a turned page is a step in the browser's
 * history, pan and zoom replace the step they belong to, Back and Forward move the place. Returns the way
 * to stop.
 */
export function followHistory(store: ViewerStore): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined
  let travelling = false
  const stop = store.subscribe((state, before) => {
    const looksOtherwise =
      state.layout !== before.layout || state.shifted !== before.shifted || state.order !== before.order
    if (state.objectGeneration !== before.objectGeneration) {
      // The URL names another object by now.
      clearTimeout(resting)
      resting = undefined
      return
    }
    // No link leads to a folder of the reader's own disk: nothing of it goes into the history.
    const isUnlinked = objectOf(before)?.id.startsWith('folder:') === true
    if (travelling || isUnlinked || (state.place === before.place && !looksOtherwise) || !objectOf(before))
      return
    const unwritten = resting !== undefined
    clearTimeout(resting)
    resting = undefined
    const write = (method: 'pushState' | 'replaceState') => {
      const now = store.getState()
      record(method, writePlace(location.href, now.place, now))
    }
    if (state.place.passed || openingAt(before, before.place.canvas).includes(state.place.canvas)) {
      resting = setTimeout(() => write('replaceState'), samePage(state.place, before.place) ? REST : 0)
      return
    }
    // Back comes to the page as it was left, zoom and all.
    if (unwritten) record('replaceState', writePlace(location.href, before.place, before))
    write('pushState')
  })
  const onPopState = () => {
    const state = store.getState()
    const object = deliveredOf(state)
    if (!object) return
    clearTimeout(resting)
    travelling = true
    // First what is known of the pages goes with them, then the place is found among them.
    setOrder(store, readLook(location.href, state.usualLayout).order)
    store.setState(lookAt(location.href, object, state.usualLayout))
    travelling = false
  }
  addEventListener('popstate', onPopState)
  return () => {
    stop()
    removeEventListener('popstate', onPopState)
  }
}
