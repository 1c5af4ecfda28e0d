import type { ViewerState, ViewerStore } from '../../viewer/state/store'

/** Waits until the state is as it should be; `false` when that takes longer than so many milliseconds, or is given up. */
export function until(
  store: ViewerStore,
  isSo: (state: ViewerState) => boolean,
  { milliseconds, signal }: { readonly milliseconds: number; readonly signal: AbortSignal },
): Promise<boolean> {
  return new Promise(resolve => {
    const end = (reached: boolean) => {
      stop()
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
      resolve(reached)
    }
    const giveUp = () => end(false)
    const look = (state: ViewerState) => isSo(state) && end(true)
    const stop = store.subscribe(look)
    const timer = setTimeout(giveUp, milliseconds)
    signal.addEventListener('abort', giveUp)
    if (signal.aborted) giveUp()
    else look(store.getState())
  })
}
