import type { Delivery } from '../../delivery/delivery'
import { type AnnotationTarget, boxesOf } from '../../model/annotations/annotation'
import { type Failure, isFailure } from '../../model/failure'
import { type FindId, idFinder } from '../../model/references/comparable-id'
import type { AnswerHit } from '../../model/search-answer'
import type { SearchService } from '../../model/search-service'
import { toSearchAnswer, toSearchTerms } from '../../sources/later'
import { MOST_HITS, type SearchHit, type SearchOptions, type SearchQuery } from '../search-provider'

/** Pages of one answer that are fetched. */
const MOST_PAGES = 20
/** Characters of a query: services and proxies refuse long URLs. */
const LONGEST_QUERY = 500

function withWords(service: string, words: string): string {
  const url = new URL(service)
  url.searchParams.set('q', words.slice(0, LONGEST_QUERY))
  return url.href
}

/** The parts of a hit by canvas: a match that goes over two pages is listed and marked on both. */
function toHits({ targets, ...context }: AnswerHit, find: FindId): readonly SearchHit[] {
  const byCanvas = new Map<number, AnnotationTarget[]>()
  for (const target of targets) {
    const canvas = find(target.canvas)
    if (canvas === undefined) continue
    byCanvas.set(canvas, [...(byCanvas.get(canvas) ?? []), target])
  }
  return [...byCanvas].map(([canvas, parts]) => {
    const boxes = parts.flatMap(boxesOf)
    const time = parts.find(part => part.time)?.time
    return {
      source: 'service',
      canvas,
      ...context,
      ...(boxes.length > 0 && { boxes }),
      ...(time && { time }),
    }
  })
}

/** Answer of a service: whether it gave any, and the failure that kept the rest of it away. */
export interface ServiceAnswer {
  readonly answered: boolean
  readonly failed?: Failure
}

/** Asks one service, page after page of its answer. */
async function searchService(
  query: SearchQuery,
  { signal, onHits }: SearchOptions,
  service: SearchService,
  find: FindId,
  delivery: Pick<Delivery, 'json'>,
): Promise<ServiceAnswer> {
  const hits: SearchHit[] = []
  const visited = new Set<string>()
  let next: string | undefined = withWords(service.url, query.words)
  while (next !== undefined && visited.size < MOST_PAGES && hits.length < MOST_HITS && !visited.has(next)) {
    visited.add(next)
    const document = await delivery.json(next, { signal })
    if (signal.aborted) return { answered: false }
    const answer = isFailure(document) ? document : await toSearchAnswer(document)
    if (isFailure(answer)) return { answered: visited.size > 1, failed: answer }
    hits.push(...answer.hits.flatMap(hit => toHits(hit, find)))
    // The totals that services state count pages, annotations or words: the hits that came are no lie.
    onHits({
      hits: [...hits].sort((one, other) => one.canvas - other.canvas).slice(0, MOST_HITS),
      total: hits.length,
    })
    next = answer.next
  }
  return { answered: true }
}

/**
 * Asks the search services of an object until one answers. What came of an answer that broke off stays, with the failure.
 * IIIF Content Search 0.9, 1.0 and 2.0.
 */
export async function searchServices(
  query: SearchQuery,
  options: SearchOptions,
  services: readonly SearchService[],
  delivery: Pick<Delivery, 'json'>,
): Promise<ServiceAnswer> {
  const { canvases } = options.context.object
  const find = idFinder(canvases)
  let last: ServiceAnswer = { answered: false }
  for (const service of services) {
    last = await searchService(query, options, service, find, delivery)
    if (last.answered || options.signal.aborted) break
  }
  return last
}

/** Proposes words that begin like those typed; none where the service does not answer. */
export async function proposeWords(
  service: SearchService,
  words: string,
  { delivery, signal }: { readonly delivery: Pick<Delivery, 'json'>; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  if (service.autocomplete === undefined) return []
  const document = await delivery.json(withWords(service.autocomplete, words), { signal })
  return isFailure(document) || signal.aborted ? [] : toSearchTerms(document)
}
