import { useQuery } from '@tanstack/react-query'
import type { FetchedFile } from '../../delivery/read-file'
import { type Failure, failure, isFailure } from '../../model/failure'
import { useObject, useViewer } from '../use-viewer'
import { fileQuery } from './fetch-file'

/** Progress of a file. */
export type FileState =
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly file: FetchedFile }

const UNREACHABLE = failure('unreachable')

/** Fetches the file of a canvas, at most `most` bytes of it; a signed address that has ended is renewed. */
export function useFile(canvas: number, most: number): FileState {
  const { store, delivery, queryClient } = useViewer()
  // Another object has other files.
  useObject()
  const query = useQuery(
    { ...fileQuery({ store, delivery }, canvas, most), refetchOnWindowFocus: false },
    queryClient,
  )
  if (query.isFetching) return { status: 'waiting' }
  const data = query.data ?? UNREACHABLE
  if (isFailure(data)) return { status: 'failed', failure: data, retry: () => void query.refetch() }
  return { status: 'ready', file: data }
}
