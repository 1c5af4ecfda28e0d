// All that searching an object's own words needs; comes with the first search.

import type { Canvas } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import { mayHaveLines, mayHaveText } from '../../model/texts/words-of-canvas'
import { type FileReader, searchFiles as searchAllFiles } from '../../search/files/search-files'
import { searchPageTexts } from '../../search/page-texts/search-page-texts'
import { searchRecordings } from '../../search/recordings/search-recordings'
import type { SearchOptions, SearchQuery, SearchReport } from '../../search/search-provider'
import { proposeWords, searchServices } from '../../search/service/search-service'
import { toPageText } from '../../sources/later'
import { settingsOf } from '../library/library-settings'
import { objectOf } from '../state/store'
import { readLinesOf, readTextsOf } from './read-texts'
import type { SearchMeans } from './search-means'

export { searchAbout } from '../../search/about/search-about'
export { searchContents } from '../../search/contents/search-contents'

/** Searches by the object's search service; where there is none, or it fails, reads the texts of the pages one by one. */
export async function searchWords(
  means: SearchMeans,
  query: SearchQuery,
  options: SearchOptions,
): Promise<Failure | undefined> {
  const { context, signal } = options
  const services = (await context.object.loadSearchServices?.()) ?? []
  const { answered, failed } = await searchServices(query, options, services, means.delivery)
  const hasTexts = context.object.canvases.some(mayHaveText)
  if (answered || signal.aborted || !hasTexts) return failed
  const readTexts = async (position: number) => {
    const canvas = objectOf(means.store.getState())?.canvases[position]
    return canvas ? readTextsOf(canvas, means) : []
  }
  // The reader of texts comes in while the first ones are on their way.
  void toPageText({ text: '', format: '' })
  const onHits = (report: SearchReport) =>
    options.onHits({ ...report, ...(failed && { withoutService: true }) })
  const { searchedPages } = settingsOf(means.store.getState().configuration)
  return searchPageTexts(query, { ...options, onHits }, readTexts, searchedPages)
}

/** URLs of the files whose words are the captions of a recording beside them. */
async function captionUrls(canvases: readonly Canvas[]): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(
    // Captions that other documents name are no files of the object.
    canvases.filter(mayHaveLines).map(canvas => canvas.loadTimedTexts?.(async () => undefined)),
  )
  return new Set(texts.flatMap(each => each?.flatMap(({ url }) => url ?? []) ?? []))
}

/** Searches the words of files; those of captions are found with their recording. */
export async function searchFiles(
  query: SearchQuery,
  options: SearchOptions,
  files: FileReader,
): Promise<Failure | undefined> {
  const captions = await captionUrls(options.context.object.canvases)
  const hasWords: FileReader['hasWords'] = (canvas, count) =>
    files.hasWords(canvas, count) && !captions.has(canvas.painting[0]?.media.url ?? '')
  return searchAllFiles(query, options, { ...files, hasWords })
}

/** Searches the words of recordings. */
export function searchLines(
  means: SearchMeans,
  query: SearchQuery,
  options: SearchOptions,
): Promise<Failure | undefined> {
  return searchRecordings(query, options, canvas => readLinesOf(canvas, means))
}

/** Proposes words for what is typed, where the object's search service completes them. */
export async function proposals(
  means: SearchMeans,
  words: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const services = (await objectOf(means.store.getState())?.loadSearchServices?.()) ?? []
  const service = services.find(each => each.autocomplete !== undefined)
  if (!service || words.trim().length < 2 || signal.aborted) return []
  return proposeWords(service, words.trim(), { delivery: means.delivery, signal })
}
