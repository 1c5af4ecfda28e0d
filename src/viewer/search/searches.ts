// All that searching an object's own words needs; comes with the first search.

import type { Failure } from '../../model/failure'
import { searchPageTexts } from '../../search/page-texts/search-page-texts'
import { searchRecordings } from '../../search/recordings/search-recordings'
import type { SearchOptions, SearchQuery, SearchReport } from '../../search/search-provider'
import { proposeWords, searchServices } from '../../search/service/search-service'
import { settingsOf } from '../library/library-settings'
import { objectOf } from '../state/store'
import { hasTexts, type SearchMeans } from './object-words'
import { readLinesOf, readTextsOf } from './read-texts'

export { searchContents } from '../../search/contents/search-contents'

/** Searches by the object's search service; where there is none, or it fails, reads the texts of the pages one by one. */
export async function searchWords(
  means: SearchMeans,
  query: SearchQuery,
  options: SearchOptions,
): Promise<Failure | undefined> {
  const { configuration } = means.store.getState()
  const services = (await options.context.object.loadSearchServices?.()) ?? []
  const refused =
    services.length > 0 ? await searchServices(query, options, services, means.delivery) : undefined
  if (options.signal.aborted || (services.length > 0 && !refused)) return undefined
  const readTexts = async (position: number, signal: AbortSignal) => {
    const canvas = objectOf(means.store.getState())?.canvases[position]
    return canvas ? readTextsOf(canvas, means, signal) : []
  }
  const onHits = (report: SearchReport) =>
    options.onHits({ ...report, ...(refused && { withoutService: true }) })
  const most = settingsOf(configuration).searchedPages
  const failed = await searchPageTexts(query, { ...options, onHits }, readTexts, most)
  return failed ?? (hasTexts(options.context.object) ? undefined : refused)
}

/** Searches the words of recordings. */
export function searchLines(
  means: SearchMeans,
  query: SearchQuery,
  options: SearchOptions,
): Promise<Failure | undefined> {
  return searchRecordings(query, options, (canvas, signal) => readLinesOf(canvas, means, signal))
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
