import { useEffect, useRef } from 'react'
import type { Failure } from '../../model/failure'
import { useViewer } from '../use-viewer'
import { failPage } from './page-failures'
import { followCleared } from './retry-page'

/** Sets `pageWaiting` while a page is on its way. */
export function usePageWaiting(waiting: boolean): void {
  const { store } = useViewer()
  useEffect(() => {
    if (!waiting) return
    store.setState({ pageWaiting: true })
    return () => store.setState({ pageWaiting: false })
  }, [waiting, store])
}

/** Calls `retry` when the failure of a canvas is cleared. */
export function useRetry(canvas: number, retry: () => void): void {
  const { store } = useViewer()
  const latest = useRef(retry)
  useEffect(() => {
    latest.current = retry
  }, [retry])
  useEffect(() => followCleared(store, cleared => cleared === canvas && latest.current()), [store, canvas])
}

/** Reports why a canvas cannot be shown, once for each failure; `retry` is called when that failure is cleared. */
export function usePageFailure(canvas: number, failure: Failure | undefined, retry: () => void): void {
  const { store } = useViewer()
  useEffect(() => {
    if (failure) failPage(store, canvas, failure)
  }, [store, canvas, failure])
  useRetry(canvas, () => failure && retry())
}
