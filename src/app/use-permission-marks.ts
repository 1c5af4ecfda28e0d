import { useEffect } from 'react'
import { isPermitted } from '../viewer/library/permissions'
import { useViewerState } from '../viewer/use-viewer'

/** Marks the page with what is forbidden, for the style sheet; copying by key or menu takes nothing then. */
export function usePermissionMarks(): void {
  const print = useViewerState(state => isPermitted(state, 'print'))
  const copy = useViewerState(state => isPermitted(state, 'copy'))
  const download = useViewerState(state => isPermitted(state, 'download'))
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.forbidden = [print || 'print', copy || 'copy', download || 'download']
      .filter(each => each !== true)
      .join(' ')
    const refuse = (event: Event) => {
      // A field holds what the reader has typed.
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
    }
    if (!copy) document.addEventListener('copy', refuse)
    return () => document.removeEventListener('copy', refuse)
  }, [print, copy, download])
}
