import { useEffect } from 'react'
import { isPermitted } from '../viewer/library/permissions'
import { refuseCopying } from '../viewer/library/refuse-copying'
import { useViewer, useViewerState } from '../viewer/use-viewer'

/** Marks the page with what is forbidden, for the style sheet, and refuses copying by key, menu or drag. */
export function usePermissionMarks(): void {
  const { store } = useViewer()
  const print = useViewerState(state => isPermitted(state, 'print'))
  const copy = useViewerState(state => isPermitted(state, 'copy'))
  const download = useViewerState(state => isPermitted(state, 'download'))
  useEffect(() => {
    document.documentElement.dataset.forbidden = [print || 'print', copy || 'copy', download || 'download']
      .filter(each => each !== true)
      .join(' ')
  }, [print, copy, download])
  useEffect(() => refuseCopying(document, store), [store])
}
