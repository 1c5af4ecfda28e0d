import { useQuery } from '@tanstack/react-query'
import type { FetchedFile } from '../../delivery/read-file'
import { type Failure, failure, isFailure } from '../../model/failure'
import { useObject, useViewer } from '../use-viewer'
import { canvasUrl } from './canvas-url'

/** Progress of a file. */
export type FileState =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly file: FetchedFile }

/** Milliseconds that a file is kept when nobody looks at it any more. */
const KEPT = 60_000

const UNREACHABLE = failure('unreachable')

/** Fetches the file of a canvas, at most `most` bytes of it; a signed address that has ended is renewed. */
export function useFile(canvas: number, most: number): FileState {
  const { store, delivery, queryClient } = useViewer()
  const shown = useObject()?.canvases[canvas]
  const query = useQuery(
    {
      // A signed address is no name for a file: after a renewal it is the same file.
      queryKey: ['file', useObject()?.id, shown?.id, canvas, most],
      queryFn: ({ signal }) => delivery.bytes(canvasUrl(store, canvas), { most, signal }),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT,
      refetchOnWindowFocus: false,
      structuralSharing: false,
    },
    queryClient,
  )
  if (query.isFetching) return { status: 'waiting' }
  const data = query.data ?? UNREACHABLE
  if (isFailure(data)) return { status: 'failed', failure: data, retry: () => void query.refetch() }
  return { status: 'ready', file: data }
}
