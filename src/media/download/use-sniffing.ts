import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { fetchFile } from '../../delivery/files/fetch-file'
import type { Canvas, Media } from '../../model/digital-object'
import { type Failure, type FailureDetail, failure, isFailure } from '../../model/failure'
import { isUntold } from '../../model/formats/format-details'
import { formatOfBytes, SNIFFED } from '../../model/formats/format-of-bytes'
import { pictureSize } from '../../model/pictures/picture-size'
import { canvasUrl } from '../../viewer/files/canvas-url'
import { overrideAt, setOverride } from '../../viewer/state/overrides'
import { failPage } from '../../viewer/state/page-failures'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { formatOfText, sniffFormat } from './sniff-format'

/** Failures after which a file may be another than it says. */
const DOUBTED: ReadonlySet<FailureDetail | undefined> = new Set(['unreadable-picture', 'unreadable-file'])

/** Bytes of a picture that are fetched to see whether they come. */
const MOST_OF_PICTURE = 2 ** 23

/** Details of the failures of a file that are why its picture could not be shown. */
const CAUSES: ReadonlySet<FailureDetail | undefined> = new Set(['part-missing', 'timeout'])

/** Result of a look at a picture that has more pixels than a browser can hold. */
const TOO_LARGE = 'too-large'

/** Pixels that no browser refuses. */
const MOST_PIXELS = 2 ** 27

function isTooLarge(bytes: Uint8Array): boolean {
  const { width, height } = pictureSize(bytes) ?? { width: 0, height: 0 }
  return width * height > MOST_PIXELS
}

/**
 * Types that files of several kinds are given: servers call e-books the archives that they are, computers with Excel call CSV
 * its own, and databases export web pages under the names of office files.
 */
const LOOSE =
  /^application\/(?:(?:x-)?zip(?:-compressed)?|(?:x-)?ogg|mp4|msword|vnd\.ms-(?:excel|powerpoint))$/

/** Name of the query for the size of a canvas's file. */
export const fileSizeKey = (canvas: string | undefined): readonly unknown[] => ['file-size', canvas]

/** The only file of a canvas; `undefined` where there are several. */
function onlyMedia(canvas: Canvas | undefined): Media | undefined {
  const [painting, ...others] = canvas?.painting ?? []
  return others.length === 0 && (painting?.choices.length ?? 0) < 2 ? painting?.media : undefined
}

/**
 * Looks at the first bytes of a file whose type nobody told, or that is not what it says. When they tell it, the file
 * goes to the medium for that: the format is then an override of the canvas. A picture that is refused for its size is said
 * to be, and so is one that does not come whole. Returns true while it looks; the size of the file is then known too.
 */
export function useSniffing(index: number): boolean {
  const { store, delivery, queryClient, retryPage } = useViewer()
  const object = useObject()
  const canvas = object?.canvases[index]
  const media = onlyMedia(canvas)
  const doubted = useViewerState(state => DOUBTED.has(state.pageFailures.get(index)?.detail))
  const untold = media !== undefined && isUntold(media.format)
  const isLoose = media !== undefined && LOOSE.test(media.format)
  const {
    data: sniffed,
    error,
    isLoading,
    refetch,
  } = useQuery(
    {
      queryKey: ['format', object?.id, canvas?.id, index, untold],
      enabled: media !== undefined && (untold || doubted || isLoose),
      queryFn: async ({ signal }) => {
        const most = doubted ? MOST_OF_PICTURE : SNIFFED
        const file = await fetchFile(delivery, canvasUrl(store, index), { most, signal })
        // Asked again when the file is looked at again, or the network is back.
        if (isFailure(file) && file.failure === 'unreachable') throw new Error(file.failure, { cause: file })
        if (isFailure(file)) return null
        if (file.size !== undefined) queryClient.setQueryData(fileSizeKey(canvas?.id), file.size)
        const bytes = file.bytes.subarray(0, SNIFFED)
        if (doubted && isTooLarge(bytes)) return TOO_LARGE
        if (isLoose && !doubted)
          return formatOfBytes(bytes) ?? (await formatOfText({ ...file, bytes })) ?? null
        // Re-types a file that declares a type only on a magic number, never by how its text looks.
        return (untold ? await sniffFormat({ ...file, bytes }) : formatOfBytes(bytes)) ?? null
      },
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
    queryClient,
  )
  useEffect(() => {
    if (!error) return
    const cause = error.cause as Failure | undefined
    if (cause && doubted && CAUSES.has(cause.detail)) return failPage(store, index, cause)
    const onOnline = () => void refetch()
    addEventListener('online', onOnline)
    return () => removeEventListener('online', onOnline)
  }, [error, doubted, index, store, refetch])
  useEffect(() => {
    if (!media || !sniffed || sniffed === media.format) return
    if (sniffed === TOO_LARGE) return failPage(store, index, failure('unsupported', { detail: TOO_LARGE }))
    setOverride(store, index, { ...overrideAt(store.getState(), index), format: sniffed })
    retryPage()
  }, [media, sniffed, index, store, retryPage])
  return isLoading
}
