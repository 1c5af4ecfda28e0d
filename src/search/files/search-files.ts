import type { Canvas } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import type { FilePart } from '../../model/texts/file-part'
import { contextOf, findWords } from '../find-words'
import { inTurn, outwards } from '../in-turn'
import { gatherHits } from '../report-hits'
import { MOST_HITS, type SearchHit, type SearchOptions, type SearchQuery } from '../search-provider'

/** Files that are read at the same time: each may be a large one. */
const AT_ONCE = 1
/** Characters that are looked through at once; they end with a line, or at the latest after this many more. */
const SLICE = 50_000
const LONGEST_LINE = 10_000

/** Tells which canvases have words in files, and reads them part by part. */
export interface FileReader {
  /** Returns true for a file that is not searched by who shows it; `canvases` is their number in the object. */
  hasWords(canvas: Canvas, canvases: number): boolean
  /** Reads the file of a canvas; resolves to the failure that kept words away. */
  read(
    canvas: number,
    signal: AbortSignal,
    onPart: (part: FilePart) => void | Promise<void>,
  ): Promise<Failure | undefined>
}

const breath = () => new Promise<void>(resolve => setTimeout(resolve))

/** The ends of the slices of a text. */
function* slicesOf(text: string): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < text.length; ) {
    const from = start + SLICE
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd < 0 || lineEnd > from + LONGEST_LINE ? from + LONGEST_LINE : lineEnd + 1
    yield [start, Math.min(end, text.length)]
    start = end
  }
}

/** The hits in one part of a file, in reading order. */
export async function hitsInPart(
  part: FilePart,
  canvas: number,
  query: SearchQuery,
  signal: AbortSignal,
): Promise<readonly SearchHit[]> {
  const { text, page, label } = part
  const hits: SearchHit[] = []
  for (const [start, end] of slicesOf(text)) {
    if (start > 0) await breath()
    if (signal.aborted || hits.length >= MOST_HITS) break
    for (const span of findWords(text.slice(start, end), query.words, query, MOST_HITS)) {
      const whole = { start: start + span.start, end: start + span.end }
      const fragment = part.fragmentOf?.(whole)
      hits.push({
        source: 'files',
        canvas,
        ...(page !== undefined && { page }),
        ...(label && { part: label }),
        ...(fragment && { fragment }),
        along: whole.start / text.length,
        ...contextOf(text, whole),
      })
    }
  }
  return hits
}

/** Searches the words of files, from the one at hand outwards; resolves to the first failure. */
export async function searchFiles(
  query: SearchQuery,
  options: SearchOptions,
  reader: FileReader,
): Promise<Failure | undefined> {
  const { object, canvas: from } = options.context
  const canvases = outwards(object.canvases.length, from).filter(each => {
    const canvas = object.canvases[each]
    return canvas !== undefined && reader.hasWords(canvas, object.canvases.length)
  })
  const gatherer = gatherHits(options)
  let failed: Failure | undefined
  let isWordless: boolean | undefined
  await inTurn(canvases, AT_ONCE, options.signal, async canvas => {
    let parts = 0
    const onPart = async (part: FilePart) => {
      isWordless = isWordless !== false && part.text.trim() === ''
      const key = canvas + parts++ / 1e6
      gatherer.add(key, await hitsInPart(part, canvas, query, options.signal))
    }
    failed ??= await reader.read(canvas, options.signal, onPart)
  })
  gatherer.finish(isWordless && !failed ? { hasNoWords: true } : {})
  return failed
}
