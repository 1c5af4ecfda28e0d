import type { QueryClient } from '@tanstack/react-query'
import type { Delivery } from '../../delivery/delivery'
import { fetchFile as fetchBorrowed } from '../../delivery/files/fetch-file'
import type { FetchedFile } from '../../delivery/read-file'
import type { Failure } from '../../model/failure'
import { objectOf, type ViewerStore } from '../state/store'
import { canvasUrl } from './canvas-url'

/** Milliseconds that a file is kept when nobody looks at it any more. */
const KEPT = 60_000

/** Parts of the viewer that fetching a file needs. */
interface FileMeans {
  readonly store: ViewerStore
  readonly delivery: Pick<Delivery, 'range'>
  readonly queryClient: QueryClient
}

/** The one query of the file of a canvas, at most `most` bytes of it; a signed URL that has ended is renewed. */
export function fileQuery({ store, delivery }: Omit<FileMeans, 'queryClient'>, canvas: number, most: number) {
  const object = objectOf(store.getState())
  return {
    // A signed URL is no name for a file: after a renewal it is the same file.
    queryKey: ['file', object?.id, object?.canvases[canvas]?.id, canvas, most],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      fetchBorrowed(delivery, canvasUrl(store, canvas), { most, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT,
    structuralSharing: false as const,
  }
}

/** Fetches the file of a canvas, or takes it from who shows it. Rejects when aborted. */
export async function fetchFile(
  means: FileMeans,
  canvas: number,
  most: number,
  signal: AbortSignal,
): Promise<FetchedFile | Failure> {
  signal.throwIfAborted()
  return means.queryClient.fetchQuery(fileQuery(means, canvas, most))
}
