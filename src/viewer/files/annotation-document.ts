import type { Delivery } from '../../delivery/delivery'
import { isFailure } from '../../model/failure'
import type { Viewer } from '../use-viewer'

/** Services that fetching uses. */
export type DocumentMeans = Pick<Viewer, 'queryClient'> & { readonly delivery: Pick<Delivery, 'json'> }

/** Fetches a document of annotations, once for all that lead to it; a failure is fetched again. */
export function fetchAnnotationDocument(url: string, { queryClient, delivery }: DocumentMeans) {
  return queryClient.fetchQuery({
    queryKey: ['annotations', url],
    queryFn: ({ signal }) => delivery.json(url, { signal }),
    staleTime: ({ state }) => (state.data && isFailure(state.data) ? 0 : Number.POSITIVE_INFINITY),
    structuralSharing: false,
  })
}
