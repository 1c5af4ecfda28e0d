// The work of keeping an object goes on while panels are closed and pages are turned.

import { createStore } from 'zustand/vanilla'
import { makePack, type PackOutcome, type PackWork } from './make-pack'

/** Work that is under way. */
export interface Packing {
  /** URL of the object's document. */
  readonly url: string
  readonly done: number
  readonly total: number
  readonly bytes: number
  readonly cancel: () => void
}

/** Work that is under way, and what the last one came to. */
export interface PackingState {
  readonly current: Packing | undefined
  readonly last: { readonly url: string; readonly outcome: PackOutcome } | undefined
}

/** Counts the changes of the packs in this window. */
export const packChanges = createStore(() => ({ count: 0 }))

/** Says that a pack was made or removed. */
export const packsChanged = (): void => packChanges.setState(({ count }) => ({ count: count + 1 }))

/** The state of the work in this window. */
export const packing = createStore<PackingState>(() => ({ current: undefined, last: undefined }))

/** Starts the work, one at a time. Never rejects. */
export async function startPacking(work: Omit<PackWork, 'onProgress' | 'signal'>): Promise<void> {
  if (packing.getState().current) return
  const cancelling = new AbortController()
  const { url } = work.record
  const total = work.plan.items.length
  const onProgress = (done: number, bytes: number) =>
    packing.setState({ current: { url, done, total, bytes, cancel: () => cancelling.abort() } })
  onProgress(0, 0)
  packing.setState({ last: undefined })
  // Asked while the reader's press is fresh; whatever the answer, the work goes on.
  void navigator.storage?.persist?.().catch(() => undefined)
  const outcome = await makePack({ ...work, onProgress, signal: cancelling.signal }).catch(
    (): PackOutcome => 'broken',
  )
  const isCancelled = cancelling.signal.aborted
  packing.setState({ current: undefined, last: isCancelled ? undefined : { url, outcome } })
}
