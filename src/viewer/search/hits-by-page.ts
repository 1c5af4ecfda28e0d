import type { SearchHit } from '../../search/search-provider'
import type { ViewerState } from '../state/store'

/** Hits on one page: how many, and the position of the first in the list. */
export interface PageHits {
  readonly count: number
  readonly first: number
}

const NOTHING: ReadonlyMap<number, PageHits> = new Map()
const cache = new WeakMap<readonly SearchHit[], Map<string, ReadonlyMap<number, PageHits>>>()

/** True for a hit in what is on the page itself. */
const isOnPage = ({ source }: SearchHit) => source !== 'about' && source !== 'contents'

function countHits(hits: readonly SearchHit[], pageOf: (hit: SearchHit) => number | undefined) {
  const pages = new Map<number, PageHits>()
  for (const [index, hit] of hits.entries()) {
    const page = isOnPage(hit) ? pageOf(hit) : undefined
    if (page === undefined) continue
    const { count, first } = pages.get(page) ?? { count: 0, first: index }
    pages.set(page, { count: count + 1, first })
  }
  return pages
}

/**
 * Hits by page: by canvas or, with `inFile`, by the page inside the file of that canvas; counted once for each list of
 * hits.
 */
export function hitsByPage(
  { search }: Pick<ViewerState, 'search'>,
  inFile?: number,
): ReadonlyMap<number, PageHits> {
  if (!search || search.hits.length === 0) return NOTHING
  const { hits } = search
  const counted = cache.get(hits) ?? new Map<string, ReadonlyMap<number, PageHits>>()
  cache.set(hits, counted)
  const key = String(inFile)
  const pages =
    counted.get(key) ??
    countHits(hits, hit => (inFile === undefined ? hit.canvas : hit.canvas === inFile ? hit.page : undefined))
  counted.set(key, pages)
  return pages
}
