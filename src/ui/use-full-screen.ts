import { useSyncExternalStore } from 'react'

const onChange = (listener: () => void) => {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/** The element that fills the screen; `null` when none does. */
export function useFullScreenElement(): Element | null {
  return useSyncExternalStore(onChange, () => document.fullscreenElement)
}
