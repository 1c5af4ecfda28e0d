// Opens a link to words: looks for them on the page that the link names, then on the others.

import type { Size } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { boxesOfWords, placedWords, plainText, wordsIn } from '../../model/texts/page-text'
import { isFileCanvas, mayHaveText } from '../../model/texts/words-of-canvas'
import { findQuotation, type Quotation, type QuotationMatch } from '../../search/find-quotation'
import { inTurn, outwards } from '../../search/in-turn'
import type { SearchHit } from '../../search/search-provider'
import { settingsOf } from '../library/library-settings'
import { findLinkedPage, linkedPage } from '../page-id/find-linked-page'
import { hitBoxes } from '../search/hit-boxes'
import { readTextsOf } from '../search/read-texts'
import { sizeOf } from '../state/current-opening'
import { setMarks } from '../state/marks'
import { goToCanvas, goToRegion } from '../state/navigation'
import { objectOf } from '../state/store'
import type { Viewer } from '../use-viewer'
import { setFileMarks } from './file/file-marks'
import { openInFile } from './file/open-in-file'
import { regionAround } from './link-to-words'
import type { QuotationOutcome } from './outcome'

const LAYER = 'quotation'
const AT_ONCE = 4

type Means = Pick<Viewer, 'store' | 'delivery' | 'queryClient'>

/** A passage on a page, with the boxes of its words in the units of the text. */
interface Passage extends QuotationMatch, Pick<SearchHit, 'boxes' | 'boxesIn'> {
  readonly canvas: number
}

async function bestOn(canvas: number, quotation: Quotation, means: Means): Promise<Passage | undefined> {
  const content = objectOf(means.store.getState())?.canvases[canvas]
  if (!content || !mayHaveText(content)) return undefined
  const texts = await readTextsOf(content, means)
  let best: Passage | undefined
  for (const text of isFailure(texts) ? [] : texts) {
    const match = findQuotation(plainText(text), quotation)
    if (!match || (best && best.likeness >= match.likeness)) continue
    const words = wordsIn(placedWords(text), match.span)
    const boxes = text.granularity === 'page' ? [] : boxesOfWords(words)
    best = { ...match, canvas, boxes, ...(text.size && { boxesIn: text.size }) }
  }
  return best
}

/** The passage on the page of the link; where it is not surely there, the best of all pages. */
async function findPassage(
  from: number,
  quotation: Quotation,
  means: Means,
  signal: AbortSignal,
): Promise<Passage | undefined> {
  const here = await bestOn(from, quotation, means)
  if (here?.sure || signal.aborted) return here
  const { searchedPages } = settingsOf(means.store.getState().configuration)
  const length = objectOf(means.store.getState())?.canvases.length ?? 0
  const others = outwards(length, from).slice(1, Math.max(searchedPages, 1))
  let best = here
  let isDone = false
  await inTurn(others, AT_ONCE, signal, async canvas => {
    if (isDone) return
    const passage = await bestOn(canvas, quotation, means)
    if (passage && passage.likeness > (best?.likeness ?? 0)) best = passage
    isDone ||= passage?.sure === true
  })
  return best
}

/** Marks the passage and shows its part of the page; the size of the page is known. */
function markPassage({ store }: Means, passage: Passage, label: string, size: Size): void {
  const { canvas } = passage
  const boxes = hitBoxes(passage, size)
  const marks = boxes.map((box, index) => ({
    id: String(index),
    canvas,
    shape: { box },
    label,
    kind: 'hit' as const,
    current: true,
  }))
  setMarks(store, LAYER, { marks })
  const region = regionAround(boxes, size)
  // The link's own region is right as long as its words are where they were.
  if (region && !(passage.sure && store.getState().place.region)) goToRegion(store, canvas, region)
}

/** Goes to a passage; Alma does not state the size of a page, which is learned when its picture comes. */
function show(means: Means, passage: Passage, label: string, signal: AbortSignal): void {
  const { store } = means
  const { canvas } = passage
  if (store.getState().place.canvas !== canvas) goToCanvas(store, canvas)
  const size = sizeOf(store.getState(), canvas)
  if (size) {
    markPassage(means, passage, label, size)
    return
  }
  const { objectGeneration } = store.getState()
  const stop = store.subscribe(state => {
    const learned = sizeOf(state, canvas)
    const isThere = state.place.canvas === canvas && state.objectGeneration === objectGeneration
    const isWanted = isThere && !signal.aborted
    if (isWanted && !learned) return
    stop()
    if (isWanted && learned) markPassage(means, passage, label, learned)
  })
}

/** Looks for the words of a link, goes to them and marks them; `undefined` when the search was given up. */
export async function openQuotation(
  quotation: Quotation,
  means: Means,
  signal: AbortSignal,
): Promise<QuotationOutcome | undefined> {
  const { place } = means.store.getState()
  if (place.pageId) findLinkedPage(means.store, place.pageId, place.canvas)
  const { canvas: from, fragment } = means.store.getState().place
  const content = objectOf(means.store.getState())?.canvases[from]
  if (content && isFileCanvas(content))
    return openInFile(means.store, { canvas: from, quote: quotation, fragment }, signal)
  const passage = await findPassage(from, quotation, means, signal)
  if (signal.aborted) return undefined
  if (!passage) return { canvas: from, status: 'missing' }
  show(means, passage, quotation.exact, signal)
  // The words say more of the page than its name.
  if (passage.sure && linkedPage.getState().outcome?.status !== 'moved')
    linkedPage.setState({ outcome: undefined })
  if (!passage.sure) return { canvas: passage.canvas, status: 'unsure' }
  return { canvas: passage.canvas, status: passage.canvas === from ? 'same' : 'moved' }
}

/** Takes the marks of a quotation away. */
export function endQuotation({ store }: Pick<Means, 'store'>): void {
  setMarks(store, LAYER)
  setFileMarks(store, 'lectern-quotation', [])
}
