// The pages that are read aloud, one after another: the texts of scanned pages, and the words of files as the medium that
// shows them gives them.

import { isFailure } from '../../../model/failure'
import { type PageText, plainText } from '../../../model/texts/page-text'
import { isFileCanvas, mayHaveText } from '../../../model/texts/words-of-canvas'
import { awaitWords } from '../../../viewer/files/await-words'
import type { ShownWords, SpokenPart } from '../../../viewer/files/shown-words'
import { readTextsOf } from '../../../viewer/search/read-texts'
import { languageOf } from '../../../viewer/speech/languages'
import { openingAt } from '../../../viewer/state/current-opening'
import { goToCanvas } from '../../../viewer/state/navigation'
import { objectOf } from '../../../viewer/state/store'
import type { Viewer } from '../../../viewer/use-viewer'
import { edgesOf, type Passage, passagesOf, passagesOfText } from './passages'
import { textOfPart } from './text-of-part'

/** Services that reading aloud uses. */
export type AloudMeans = Pick<Viewer, 'store' | 'delivery' | 'queryClient' | 'languages'>

/** A page, or another part of a file, as it is read. */
export interface SpokenPage {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly text: PageText
  readonly passages: readonly Passage[]
  /** BCP 47 tag: as the text says, else guessed. */
  readonly language: string
  /** The file that it is of, and the position of the part in it. */
  readonly file?: { readonly words: ShownWords; readonly part: number; readonly isPage: boolean }
}

/** A place from which on is read; without `part` it is where the reader is in the file. */
export interface Spot {
  readonly canvas: number
  readonly part?: number
}

/** Milliseconds that a file that is there may take until it gives its words. */
const PATIENCE = 2500

async function pageText(canvas: number, means: AloudMeans): Promise<PageText | undefined> {
  const content = objectOf(means.store.getState())?.canvases[canvas]
  if (!content || !mayHaveText(content)) return undefined
  const texts = await readTextsOf(content, means)
  return isFailure(texts) ? undefined : (texts.find(({ granularity }) => granularity !== 'page') ?? texts[0])
}

function spokenPage(
  canvas: number,
  text: PageText,
  passages: readonly Passage[],
  { languages }: AloudMeans,
): SpokenPage | undefined {
  if (passages.length === 0) return undefined
  return { canvas, text, passages, language: text.language ?? languageOf(plainText(text), languages) }
}

/** A scanned page. Running heads are known by the neighbours, of which the next one is needed soon anyway. */
async function scannedPage(canvas: number, means: AloudMeans): Promise<SpokenPage | undefined> {
  const text = await pageText(canvas, means)
  if (!text) return undefined
  const beside = await Promise.all([canvas - 1, canvas + 1].map(each => pageText(each, means)))
  const edges = beside.flatMap(each => (each ? [edgesOf(each)] : []))
  return spokenPage(canvas, text, passagesOf(text, edges), means)
}

async function edgesOfPart(words: ShownWords, part: number): Promise<readonly ReadonlySet<string>[]> {
  if (part < 0 || part >= words.count) return []
  const read = await words.read(part)
  return read ? [edgesOf(textOfPart(read))] : []
}

async function passagesOfPart(words: ShownWords, part: number, read: SpokenPart, text: PageText) {
  if (!read.isPage) return passagesOfText(text)
  const edges = await Promise.all([part - 1, part + 1].map(each => edgesOfPart(words, each)))
  return passagesOf(text, edges.flat())
}

/** The first part of a file, from one on, that has something to say. */
async function partOfFile(
  { canvas, part: from }: Spot,
  means: AloudMeans,
  signal: AbortSignal,
): Promise<SpokenPage | undefined> {
  const { store } = means
  if (!openingAt(store.getState(), store.getState().place.canvas).includes(canvas)) goToCanvas(store, canvas)
  const words = await awaitWords(store, canvas, signal, PATIENCE)
  if (!words) return undefined
  for (let part = from ?? words.current(); part < words.count && !signal.aborted; part++) {
    const read = await words.read(part)
    if (!read) continue
    const text = textOfPart(read)
    const page = spokenPage(canvas, text, await passagesOfPart(words, part, read, text), means)
    if (page) return { ...page, file: { words, part, isPage: read.isPage === true } }
  }
  return undefined
}

/** The page at or after a place that has something to say; `undefined` at the end of the object. */
export async function nextPage(
  { canvas: from, part }: Spot,
  means: AloudMeans,
  signal: AbortSignal,
): Promise<SpokenPage | undefined> {
  const canvases = objectOf(means.store.getState())?.canvases ?? []
  for (let canvas = from; canvas < canvases.length && !signal.aborted; canvas++) {
    const content = canvases[canvas]
    if (!content) continue
    // A file that begins after another one is read from its beginning.
    const spot = { canvas, ...(canvas === from ? part !== undefined && { part } : { part: 0 }) }
    const page =
      (isFileCanvas(content) && (await partOfFile(spot, means, signal))) || (await scannedPage(canvas, means))
    if (page) return page
  }
  return undefined
}
