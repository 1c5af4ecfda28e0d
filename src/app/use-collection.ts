import { useEffect } from 'react'
import { isFailure } from '../model/failure'
import { mayOpen } from '../viewer/library/hosts'
import { loadCollection } from '../viewer/state/load-object'
import { readCollectionUrl } from '../viewer/url/collection-links'
import { useViewer, useViewerState } from '../viewer/use-viewer'

/**
 * Loads the collection that the page's address names, once the object is there or is refused: the frame comes
 * after the first page, and this after the frame. Without it the object is read all the same.
 */
export function useCollection(): void {
  const { store, delivery, queryClient } = useViewer()
  const settled = useViewerState(({ loading: { status } }) => status === 'ready' || status === 'failed')
  useEffect(() => {
    const url = settled ? readCollectionUrl(location.href) : undefined
    const { collection, configuration } = store.getState()
    if (url === undefined || collection) return
    if (!mayOpen(url, new URL(location.href), configuration)) return
    const loaded = queryClient.fetchQuery({
      queryKey: ['collection', url],
      queryFn: ({ signal }) => loadCollection(url, { delivery, signal }),
    })
    void loaded.then(found => !isFailure(found) && store.setState({ collection: found }))
  }, [settled, store, delivery, queryClient])
}
