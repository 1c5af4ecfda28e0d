import type { DigitalObject } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { plainText } from '../../model/texts/page-text'
import { mayHaveText } from '../../model/texts/words-of-canvas'
import { inTurn } from '../../search/in-turn'
import { readTextsOf } from '../../viewer/search/read-texts'
import { pageName } from '../../viewer/state/page-name'
import type { Viewer } from '../../viewer/use-viewer'

/** Texts that are fetched at once. */
const AT_ONCE = 4

/** Input of the work. */
interface WholeText {
  readonly viewer: Viewer
  readonly object: DigitalObject
  readonly onPage: (done: number) => void
  readonly signal: AbortSignal
}

/** The text of a whole object, and the pages (counted from 1) whose text could not be had. */
export interface WholeTextResult {
  readonly text: string
  readonly missing: readonly number[]
}

/** Positions of the pages that may have a text. */
export function pagesWithText({ canvases }: DigitalObject): readonly number[] {
  return canvases.flatMap((canvas, index) => (mayHaveText(canvas) ? [index] : []))
}

/** Reads the texts of all pages into one, each page under its name. Rejects when it is cancelled. */
export async function readWholeText({ viewer, object, onPage, signal }: WholeText): Promise<WholeTextResult> {
  const parts = new Map<number, string>()
  const missing: number[] = []
  let done = 0
  const pages = pagesWithText(object)
  await inTurn(pages, AT_ONCE, signal, async index => {
    const canvas = object.canvases[index]
    const texts = canvas ? await readTextsOf(canvas, viewer) : []
    if (isFailure(texts)) missing.push(index + 1)
    else parts.set(index, texts.map(plainText).join('\n\n'))
    if (!signal.aborted) onPage(++done)
  })
  signal.throwIfAborted()
  const text = pages
    .filter(index => parts.get(index)?.trim())
    .map(index => `[${pageName(viewer, object, index)}]\n\n${parts.get(index)?.trim()}\n`)
    .join('\n')
  return { text, missing: missing.sort((one, other) => one - other) }
}
