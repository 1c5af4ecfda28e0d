import { findQuotation, type Quotation, type QuotationMatch } from '../../../search/find-quotation'
import { outwards } from '../../../search/in-turn'
import type { ShownWords } from '../../files/shown-words'

/** A passage of a file that may be the one that was quoted. */
export interface FilePassage extends QuotationMatch {
  /** Position of the part, counted from 0. */
  readonly part: number
  /** The words of the part. */
  readonly text: string
}

/** Parts after which other work gets its turn. */
const BREATH = 50
const breath = () => new Promise<void>(resolve => setTimeout(resolve))

function passageIn(part: number, text: string | undefined, quotation: Quotation): FilePassage | undefined {
  const match = text === undefined ? undefined : findQuotation(text, quotation)
  return match && text !== undefined ? { ...match, part, text } : undefined
}

/** Reads the words of all parts from one outwards, without showing any. */
async function readOutwards(
  words: ShownWords,
  from: number,
  onPart: (part: number, text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const [index, part] of outwards(words.count, from).entries()) {
    if (signal.aborted) return
    if (index % BREATH === BREATH - 1) await breath()
    const read = await words.read(part)
    if (read) onPart(part, read.text)
  }
}

/**
 * Finds quoted words in a part of a file that is shown; where they are not surely there, the best passage of all parts.
 * `undefined` when no part has anything like them.
 */
export async function findInFile(
  words: ShownWords,
  quotation: Quotation,
  from: number,
  signal: AbortSignal,
): Promise<FilePassage | undefined> {
  let best = passageIn(from, (await words.read(from))?.text, quotation)
  if (best?.sure || signal.aborted) return best
  const ended = new AbortController()
  const end = () => ended.abort()
  signal.addEventListener('abort', end)
  const onPart = (part: number, text: string) => {
    if (ended.signal.aborted) return
    const passage = passageIn(part, text, quotation)
    if (passage && passage.likeness > (best?.likeness ?? 0)) best = passage
    if (best?.sure) end()
  }
  try {
    if (words.readAll) await words.readAll(onPart, ended.signal)
    else await readOutwards(words, from, onPart, ended.signal)
  } catch {
    // Words that cannot be had are not there: the part at hand has been looked through.
  } finally {
    signal.removeEventListener('abort', end)
  }
  return best
}
