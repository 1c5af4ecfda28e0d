import type { TimedLine } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import { mayHaveLines } from '../../model/texts/words-of-canvas'
import { contextOf, findWords } from '../find-words'
import { inTurn, outwards } from '../in-turn'
import { gatherHits } from '../report-hits'
import { MOST_HITS, type SearchHit, type SearchOptions, type SearchQuery } from '../search-provider'

/** Recordings whose words are fetched at the same time. */
const AT_ONCE = 2

/** Reads the lines of the recording of a canvas, all languages one after another; a failure when they cannot be had. */
export type ReadLines = (canvas: number) => Promise<readonly TimedLine[] | Failure>

function hitsInLines(lines: readonly TimedLine[], canvas: number, query: SearchQuery): readonly SearchHit[] {
  return lines.flatMap(({ text, ...time }) =>
    findWords(text, query.words, query, MOST_HITS).map(span => ({
      source: 'recordings',
      canvas,
      time,
      ...contextOf(text, span),
    })),
  )
}

/** Searches captions and transcripts; a hit has the seconds of its line. */
export async function searchRecordings(
  query: SearchQuery,
  options: SearchOptions,
  readLines: ReadLines,
): Promise<Failure | undefined> {
  const { object, canvas: from } = options.context
  const canvases = outwards(object.canvases.length, from).filter(each => {
    const canvas = object.canvases[each]
    return canvas !== undefined && mayHaveLines(canvas)
  })
  const gatherer = gatherHits(options)
  let failed: Failure | undefined
  await inTurn(canvases, AT_ONCE, options.signal, async canvas => {
    const lines = await readLines(canvas)
    if (isFailure(lines)) failed ??= lines
    else gatherer.add(canvas, hitsInLines(lines, canvas, query))
  })
  gatherer.finish()
  return failed
}
