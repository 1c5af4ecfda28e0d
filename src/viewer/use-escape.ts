import { useEffect } from 'react'
import { isSomethingOnTop } from '../ui/on-top'

/** Calls `close` for Escape, wherever the focus is, unless a dialog or popover lies on top, which closes first. */
export function useEscape(close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isSomethingOnTop()) return
      event.preventDefault()
      close()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [close])
}
