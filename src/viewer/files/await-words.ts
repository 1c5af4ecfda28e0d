import type { ViewerState, ViewerStore } from '../state/store'
import type { ShownWords } from './shown-words'

/**
 * Waits for the words of the file on a canvas; `undefined` when it has failed, or another canvas is shown by then.
 * `patience`: milliseconds that a file that is there may take until it gives its words.
 */
export function awaitWords(
  store: ViewerStore,
  canvas: number,
  signal: AbortSignal,
  patience = Number.POSITIVE_INFINITY,
): Promise<ShownWords | undefined> {
  return new Promise(resolve => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const finish = (words?: ShownWords) => {
      clearTimeout(timer)
      unsubscribe()
      signal.removeEventListener('abort', onAbort)
      resolve(words)
    }
    const onAbort = () => finish()
    const look = ({ shownWords, pageFailures, pageWaiting, place }: ViewerState) => {
      if (shownWords?.canvas === canvas) return finish(shownWords)
      if (pageFailures.has(canvas) || place.canvas !== canvas) return finish()
      clearTimeout(timer)
      if (!pageWaiting && Number.isFinite(patience)) timer = setTimeout(finish, patience)
    }
    const unsubscribe = store.subscribe(look)
    signal.addEventListener('abort', onAbort)
    if (signal.aborted) finish()
    else look(store.getState())
  })
}
