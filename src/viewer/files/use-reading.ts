import { useEffect, useState } from 'react'
import type { FetchedFile } from '../../delivery/read-file'
import { type Failure, failure, isFailure } from '../../model/failure'
import { PartMissing } from '../../ui/load-part'
import { usePageFailure, usePageWaiting } from '../state/use-page-failure'
import { useFile } from './use-file'

/**
 * Makes something of a file. Comes back with it or with why it cannot be made; rejects when aborted, and where
 * the file is too much for it, and with `PartMissing` where a part of the viewer is. It has to be the same function from render to render: another one reads again.
 */
export type Read<Shown extends object> = (file: FetchedFile, signal: AbortSignal) => Promise<Shown | Failure>

const nothing = () => undefined
const UNREADABLE = failure('unsupported', { detail: 'unreadable-file' })

/**
 * Fetches the file of a canvas, at most `most` bytes of it, and reads it for as long as it is seen; `undefined`
 * meanwhile and when that fails. Sets `pageWaiting` and the failure of the canvas; fetches or reads again when that is cleared.
 * `discard`, the same function from render to render, lets go of what outlives its being seen, such as object URLs.
 */
export function useReading<Shown extends object>(
  canvas: number,
  most: number,
  read: Read<Shown>,
  discard: (shown: Shown) => void = nothing,
): Shown | undefined {
  const state = useFile(canvas, most)
  const file = state.status === 'ready' ? state.file : undefined
  const [last, setLast] = useState<{ of: FetchedFile; attempt: number; result: Shown | Failure }>()
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState<PartMissing>()
  useEffect(() => {
    if (!file) return
    const leaving = new AbortController()
    let shown: Shown | undefined
    read(file, leaving.signal).then(
      result => {
        if (!leaving.signal.aborted) setLast({ of: file, attempt, result })
        if (isFailure(result)) return
        if (leaving.signal.aborted) discard(result)
        else shown = result
      },
      error => {
        if (leaving.signal.aborted) return
        if (error instanceof PartMissing) setMissing(error)
        // No file may have the reader wait for ever, whatever it did to the library that reads it.
        else setLast({ of: file, attempt, result: UNREADABLE })
      },
    )
    return () => {
      leaving.abort()
      if (shown) discard(shown)
    }
  }, [file, attempt, read, discard])
  const result = file && last?.of === file && last.attempt === attempt ? last.result : undefined
  const failed = state.status === 'failed' ? state.failure : result && isFailure(result) ? result : undefined
  usePageWaiting(!failed && result === undefined)
  usePageFailure(canvas, failed, state.status === 'failed' ? state.retry : () => setAttempt(attempt + 1))
  // The error boundary around the medium says that a part of the viewer is missing.
  if (missing) throw missing
  return result && !isFailure(result) ? result : undefined
}
