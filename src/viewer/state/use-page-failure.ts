import { useEffect, useRef } from 'react'
import type { Failure } from '../../model/failure'
import { useViewer, useViewerState } from '../use-viewer'

/** Says that a page is still on its way, for as long as it is. */
export function usePageWaiting(waiting: boolean): void {
  const { store } = useViewer()
  useEffect(() => {
    if (!waiting) return
    store.setState({ pageWaiting: true })
    return () => store.setState({ pageWaiting: false })
  }, [waiting, store])
}

/** Reports why a canvas cannot be shown to the frame, which says it; `retry` is called when the reader tries again. */
export function usePageFailure(canvas: number, failure: Failure | undefined, retry: () => void): void {
  const { store } = useViewer()
  const told = useViewerState(state => state.pageFailures.get(canvas))
  const reported = useRef<Failure>(undefined)
  useEffect(() => {
    if (failure && reported.current !== failure) {
      reported.current = failure
      store.setState(({ pageFailures }) => ({ pageFailures: new Map([...pageFailures, [canvas, failure]]) }))
    } else if (failure && !told) {
      // The frame took the failure back: the reader asked to try again.
      reported.current = undefined
      retry()
    } else if (!failure) reported.current = undefined
  }, [canvas, failure, told, retry, store])
}
