import { useQuery } from '@tanstack/react-query'
import type { Canvas, TimedLine, TimedText } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import { toTimedLines } from '../../sources/timed-lines'
import { objectOf } from '../state/store'
import { useObject, useViewer } from '../use-viewer'
import type { DocumentMeans } from './annotation-document'
import { findTimedTexts } from './find-timed-texts'

/** The words of a recording: lines with times, or, where they have none, a plain text. */
export type Words = { readonly lines: readonly TimedLine[] } | { readonly plain: string }

/** Progress of the words. */
export type WordsState =
  | { readonly status: 'none' }
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly words: Words }

/** Bytes of a text that are read. */
const MOST = 8 * 1024 * 1024

/** All texts of a recording, those with times first; the full text that Alma keeps of it is the last. */
async function findTexts(canvas: Canvas | undefined, means: DocumentMeans): Promise<readonly TimedText[]> {
  const timed = await findTimedTexts(canvas, means)
  return canvas?.fullText ? [...timed, canvas.fullText] : timed
}

const NONE: readonly TimedText[] = []

/** The texts of a recording by the position of its canvas; none until they are found. */
export function useTexts(canvas: number): readonly TimedText[] {
  const viewer = useViewer()
  const object = useObject()
  const query = useQuery(
    {
      // Another order of the pages has another recording at this position.
      queryKey: ['texts', object?.id, object?.canvases[canvas]?.id, canvas],
      queryFn: () => findTexts(object?.canvases[canvas], viewer),
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      structuralSharing: false,
    },
    viewer.queryClient,
  )
  return query.data ?? NONE
}

async function readWords(bytes: Uint8Array, { format }: TimedText): Promise<Words | Failure> {
  const { decodeText } = await import('../../delivery/parsing/decode-text')
  const text = (await decodeText(bytes, format))?.text ?? ''
  const lines = await toTimedLines(text)
  if (isFailure(lines)) return lines
  if (lines.length > 0) return { lines }
  const plain = format.startsWith('text/plain') && !/^\s*(?:<!doctype|<html)/i.test(text) ? text.trim() : ''
  return plain === '' ? failure('invalid') : { plain }
}

/** Fetches one of the texts of a canvas, once for captions and transcript; a signed address is renewed. */
export function useWords(canvas: number, position: number): WordsState {
  const viewer = useViewer()
  const { store, delivery, queryClient } = viewer
  const object = useObject()
  const text = useTexts(canvas)[position]
  const urlNow = async () =>
    (await findTexts(objectOf(store.getState())?.canvases[canvas], viewer))[position]?.url
  const query = useQuery(
    {
      queryKey: ['words', object?.id, object?.canvases[canvas]?.id, canvas, position],
      enabled: text !== undefined,
      queryFn: async ({ signal }) => {
        if (!text) return failure('not-found')
        if (text.lines) return { lines: text.lines }
        const file = await delivery.bytes(urlNow, { most: MOST, signal })
        return isFailure(file) ? file : await readWords(file.bytes, text)
      },
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      structuralSharing: false,
    },
    queryClient,
  )
  if (!text) return { status: 'none' }
  if (query.isFetching || !query.data) return { status: 'waiting' }
  if (isFailure(query.data))
    return { status: 'failed', failure: query.data, retry: () => void query.refetch() }
  return { status: 'ready', words: query.data }
}
