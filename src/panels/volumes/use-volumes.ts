import { useMemo } from 'react'
import type { Collection, CollectionMember } from '../../model/collection'
import { objectOf } from '../../viewer/state/store'
import { readCollectionUrl } from '../../viewer/url/collection-links'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { type Neighbours, neighboursIn } from './neighbours'

/** The collection that the object was opened from, and where in it the object is. */
export interface Volumes extends Neighbours {
  readonly collection: Collection
  /** URL of the collection. */
  readonly url: string
  readonly previous?: CollectionMember
  readonly next?: CollectionMember
}

/** The volumes around the object; `undefined` while no collection is known. */
export function useVolumes(): Volumes | undefined {
  const { store } = useViewer()
  const collection = useViewerState(state => state.collection)
  const request = useViewerState(state => state.request)
  const object = useViewerState(objectOf)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the neighbours are told by
  const neighbours = useMemo(
    () => collection && neighboursIn(collection, store.getState()),
    [collection, request, object, store],
  )
  if (!collection || !neighbours) return undefined
  return { collection, url: readCollectionUrl(location.href) ?? collection.id, ...neighbours }
}
