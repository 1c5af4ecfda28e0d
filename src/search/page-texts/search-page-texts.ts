import type { Rect } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import { boxesOfWords, type PageText, placedWords, plainText, wordsIn } from '../../model/texts/page-text'
import { mayHaveText } from '../../model/texts/words-of-canvas'
import { contextOf, findWords } from '../find-words'
import { inTurn, outwards } from '../in-turn'
import { gatherHits } from '../report-hits'
import { MOST_HITS, type SearchHit, type SearchOptions, type SearchQuery } from '../search-provider'

/** Texts that are fetched at the same time. */
const AT_ONCE = 4

/** Reads the texts of a canvas, one for each language; a failure when none can be had. */
export type ReadTexts = (canvas: number) => Promise<readonly PageText[] | Failure>

const MOST_BOXES = 20

/** The hits in one text of a canvas, in reading order. */
export function hitsInText(text: PageText, canvas: number, query: SearchQuery): readonly SearchHit[] {
  const plain = plainText(text)
  const spans = findWords(plain, query.words, query, MOST_HITS)
  if (spans.length === 0) return []
  const placed = text.granularity === 'page' ? [] : placedWords(text)
  return spans.map(span => {
    const boxes: readonly Rect[] = boxesOfWords(wordsIn(placed, span)).slice(0, MOST_BOXES)
    return {
      source: 'texts',
      canvas,
      ...contextOf(plain, span),
      ...(boxes.length > 0 && { boxes, ...(text.size && { boxesIn: text.size }) }),
    }
  })
}

/**
 * Searches the texts of all pages, from the page at hand outwards; resolves to the first failure when texts could not be
 * had.
 */
export async function searchPageTexts(
  query: SearchQuery,
  options: SearchOptions,
  readTexts: ReadTexts,
  most: number,
): Promise<Failure | undefined> {
  const { object, canvas: from } = options.context
  const canvases = outwards(object.canvases.length, from)
    .filter(each => {
      const canvas = object.canvases[each]
      return canvas !== undefined && mayHaveText(canvas)
    })
    .slice(0, most)
  const gatherer = gatherHits(options, canvases.length)
  let failed: Failure | undefined
  await inTurn(canvases, AT_ONCE, options.signal, async canvas => {
    const texts = await readTexts(canvas)
    if (options.signal.aborted) return
    if (isFailure(texts)) failed ??= texts
    const hits = isFailure(texts) ? [] : texts.flatMap(text => hitsInText(text, canvas, query))
    gatherer.add(canvas, hits)
  })
  gatherer.finish()
  return failed
}
