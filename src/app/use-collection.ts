import { useEffect } from 'react'
import { isFailure } from '../model/failure'
import { loadPart } from '../ui/load-part'
import { collectionIn, loadCollection } from '../viewer/collection/load-collection'
import { mayOpen } from '../viewer/library/hosts'
import { readCollectionUrl } from '../viewer/url/collection-links'
import { useViewer, useViewerState } from '../viewer/use-viewer'

/**
 * Loads the collection that the page's address names, once the object is there or is refused: the shell comes
 * after the first page, and this after the shell. Without it the object is read all the same.
 */
export function useCollection(): void {
  const { store, delivery, queryClient } = useViewer()
  const missing = useViewerState(
    ({ loading: { status }, collection }) => !collection && (status === 'ready' || status === 'failed'),
  )
  const objectGeneration = useViewerState(state => state.objectGeneration)
  useEffect(() => {
    const url = missing ? readCollectionUrl(location.href) : undefined
    const { configuration } = store.getState()
    if (url === undefined) return
    if (!mayOpen(url, new URL(location.href), configuration)) return
    const loaded = queryClient.fetchQuery({
      queryKey: ['collection', url],
      queryFn: ({ signal }) => loadCollection(url, { delivery, signal }),
      // Another volume that is opened in place belongs to the same collection.
      staleTime: query => (query.state.data && !isFailure(query.state.data) ? Number.POSITIVE_INFINITY : 0),
    })
    void loaded.then(answer => {
      if (!isFailure(answer) && store.getState().objectGeneration === objectGeneration)
        store.setState({ collection: answer })
    })
  }, [missing, objectGeneration, store, delivery, queryClient])
  useParts()
}

/** Brings in what fetches the rest of a collection whose list comes in parts. */
function useParts(): void {
  const viewer = useViewer()
  const isInParts = useViewerState(state => collectionIn(state)?.next !== undefined)
  useEffect(() => {
    if (!isInParts) return
    void loadPart(() => import('../viewer/collection/collection-parts')).then(
      each => each.followParts(viewer),
      () => undefined,
    )
  }, [isInParts, viewer])
}
