// Goes to quoted words of a file, wherever in it they are by now, and marks them.

import { type Quotation, quotationOf } from '../../../search/find-quotation'
import { awaitWords } from '../../files/await-words'
import type { ShownWords } from '../../files/shown-words'
import { goToCanvas } from '../../state/navigation'
import type { ViewerStore } from '../../state/store'
import type { QuotationOutcome } from '../outcome'
import { setFileMarks } from './file-marks'
import { findInFile } from './find-in-file'

/** Quoted words and where in the object they were. */
export interface FilePlace {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly quote: Quotation
  /** Place in the file, in the words of its format; absent: where the reader is. */
  readonly fragment?: string | undefined
}

/** Resolves when a part of a file is on the screen. Only files with pages of their own tell of it. */
function whenShown(store: ViewerStore, words: ShownWords, part: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      const { innerPages, shownWords } = store.getState()
      const isWaiting = innerPages && shownWords === words && !words.shows(part) && !signal.aborted
      if (isWaiting) return
      stop()
      signal.removeEventListener('abort', look)
      resolve()
    }
    const stop = store.subscribe(look)
    signal.addEventListener('abort', look)
    look()
  })
}

/** Looks for quoted words in the file of a canvas, goes to them and marks them; `undefined` when that was given up. */
export async function openInFile(
  store: ViewerStore,
  { canvas, quote, fragment }: FilePlace,
  signal: AbortSignal,
): Promise<QuotationOutcome | undefined> {
  goToCanvas(store, canvas)
  const words = await awaitWords(store, canvas, signal)
  if (!words || signal.aborted) return undefined
  const start = (fragment ? words.partOf?.(fragment) : undefined) ?? words.current()
  const passage = await findInFile(words, quote, start, signal)
  if (signal.aborted) return undefined
  if (!passage) {
    setFileMarks(store, 'lectern-quotation', [])
    words.show(start)
    return { canvas, part: words.current(), status: 'missing' }
  }
  const { part, text, span, sure } = passage
  const quoted = { canvas, part, quote: quotationOf(text, span) }
  setFileMarks(store, 'lectern-quotation', [quoted], quoted)
  if (!words.shows(part)) words.show(part)
  await whenShown(store, words, part, signal)
  if (signal.aborted) return undefined
  return { canvas, part, status: !sure ? 'unsure' : part === start ? 'same' : 'moved' }
}
