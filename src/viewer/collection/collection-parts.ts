// The parts of a collection whose list comes in parts, fetched one after the other once the first is shown.

import type { Collection, CollectionMember } from '../../model/collection'
import { type Failure, isFailure } from '../../model/failure'
import { toCollectionPage } from '../../sources/collection-page'
import { mayOpen } from '../library/hosts'
import type { ViewerState, ViewerStore } from '../state/store'
import { readCollectionUrl } from '../url/collection-links'
import type { Viewer } from '../use-viewer'
import { collectionIn } from './load-collection'

/** Parts that are fetched for one collection. */
export const MOST_PARTS = 100
/** Members that are listed. */
export const MOST_LISTED = 20_000

/** Fetches and reads one part. */
type LoadPart = (url: string) => Promise<Collection | Failure | undefined>

/** The collection with another part of its list; members that it has already are not listed twice. */
function withPart({ next: _, ...whole }: Collection, part: Collection): Collection {
  const members = new Map<string, CollectionMember>(whole.members.map(each => [each.url, each]))
  for (const member of part.members) if (!members.has(member.url)) members.set(member.url, member)
  return {
    ...whole,
    members: [...members.values()].slice(0, MOST_LISTED),
    ...(part.next !== undefined && { next: part.next }),
  }
}

const without = ({ next: _, ...whole }: Collection): Collection => whole

/**
 * Yields a collection as it grows by its parts, with `rest` as long as parts are missing; its `next` is then the first of
 * them. Parts that `mayFetch` does not allow are left to the reader.
 */
export async function* grow(
  collection: Collection,
  load: LoadPart,
  mayFetch: (url: string) => boolean,
): AsyncGenerator<Collection> {
  const visited = new Set<string>()
  let grown = collection
  while (grown.next !== undefined) {
    if (visited.has(grown.next)) grown = without(grown)
    if (grown.next === undefined) break
    const isFull = visited.size >= MOST_PARTS || grown.members.length >= MOST_LISTED
    if (isFull || !mayFetch(grown.next)) return yield { ...grown, rest: 'cut' }
    yield { ...grown, rest: 'waiting' }
    visited.add(grown.next)
    const part = await load(grown.next)
    if (!part || isFailure(part)) return yield { ...grown, rest: 'failed' }
    grown = withPart(grown, part)
  }
  yield grown
}

/** A document does not choose whom the viewer talks to: parts of other hosts are opened by the reader only. */
function mayFetch(url: string, { request, loading, configuration }: ViewerState): boolean {
  const own = loading.status === 'collection' ? request?.url : readCollectionUrl(location.href)
  if (own === undefined || !URL.canParse(own)) return false
  return new URL(url).origin === new URL(own).origin && mayOpen(url, new URL(location.href), configuration)
}

const followed = new WeakSet<ViewerStore>()

/** Fetches the parts of each collection that is opened, or that an object was opened from. */
export function followParts({ store, delivery, queryClient }: Viewer): void {
  if (followed.has(store)) return
  followed.add(store)
  const load: LoadPart = async url => {
    const fetched = await queryClient.fetchQuery({
      queryKey: ['collection-part', url],
      queryFn: ({ signal }) => delivery.json(url, { signal }),
      // Another volume that is opened in place belongs to the same collection.
      staleTime: ({ state }) => (state.data && !isFailure(state.data) ? Number.POSITIVE_INFINITY : 0),
      structuralSharing: false,
    })
    return isFailure(fetched) ? fetched : toCollectionPage(fetched)
  }
  const begin = async (state: ViewerState) => {
    const collection = collectionIn(state)
    if (collection?.next === undefined || collection.rest) return
    const { objectGeneration } = state
    for await (const grown of grow(collection, load, url => mayFetch(url, store.getState()))) {
      const now = store.getState()
      if (now.objectGeneration !== objectGeneration) return
      const isOpen = now.loading.status === 'collection'
      store.setState(
        isOpen ? { loading: { status: 'collection', collection: grown } } : { collection: grown },
      )
    }
  }
  store.subscribe((state, before) => {
    if (collectionIn(state) !== collectionIn(before)) void begin(state)
  })
  void begin(store.getState())
}
