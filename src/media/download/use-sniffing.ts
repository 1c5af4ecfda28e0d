import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Canvas, Media } from '../../model/digital-object'
import { type FailureDetail, failure, isFailure } from '../../model/failure'
import { isUntold } from '../../model/formats/format-details'
import { formatOfBytes, SNIFFED } from '../../model/formats/format-of-bytes'
import { pictureSize } from '../../model/pictures/picture-size'
import { canvasUrl } from '../../viewer/files/canvas-url'
import { overrideAt, setOverride } from '../../viewer/state/overrides'
import { failPage } from '../../viewer/state/page-failures'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { sniffFormat } from './sniff-format'

/** Failures after which a file may be another than it says. */
const DOUBTED: ReadonlySet<FailureDetail | undefined> = new Set(['unreadable-picture', 'unreadable-file'])

/** Result of a look at a picture that has more pixels than a browser can hold. */
const TOO_LARGE = 'too-large'

/** Pixels that no browser refuses. */
const MOST_PIXELS = 2 ** 27

function isTooLarge(bytes: Uint8Array): boolean {
  const { width, height } = pictureSize(bytes) ?? { width: 0, height: 0 }
  return width * height > MOST_PIXELS
}

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
 * to be. Returns true while it looks; the size of the file is then known too.
 */
export function useSniffing(index: number): boolean {
  const { store, delivery, queryClient, retryPage } = useViewer()
  const object = useObject()
  const canvas = object?.canvases[index]
  const media = onlyMedia(canvas)
  const doubted = useViewerState(state => DOUBTED.has(state.pageFailures.get(index)?.detail))
  const untold = media !== undefined && isUntold(media.format)
  const {
    data: sniffed,
    isError,
    isLoading,
    refetch,
  } = useQuery(
    {
      queryKey: ['format', object?.id, canvas?.id, index, untold],
      enabled: media !== undefined && (untold || doubted),
      queryFn: async ({ signal }) => {
        const file = await delivery.bytes(canvasUrl(store, index), { most: SNIFFED, signal })
        // Asked again when the file is looked at again, or the network is back.
        if (isFailure(file) && file.failure === 'unreachable') throw new Error(file.failure)
        if (isFailure(file)) return null
        if (file.size !== undefined) queryClient.setQueryData(fileSizeKey(canvas?.id), file.size)
        if (doubted && isTooLarge(file.bytes)) return TOO_LARGE
        // Re-types a file that declares a type only on a magic number, never by how its text looks.
        return (untold ? sniffFormat(file) : formatOfBytes(file.bytes)) ?? null
      },
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
    queryClient,
  )
  useEffect(() => {
    if (!isError) return
    const onOnline = () => void refetch()
    addEventListener('online', onOnline)
    return () => removeEventListener('online', onOnline)
  }, [isError, refetch])
  useEffect(() => {
    if (!media || !sniffed || sniffed === media.format) return
    if (sniffed === TOO_LARGE) return failPage(store, index, failure('unsupported', { detail: TOO_LARGE }))
    setOverride(store, index, { ...overrideAt(store.getState(), index), format: sniffed })
    retryPage()
  }, [media, sniffed, index, store, retryPage])
  return isLoading
}
