import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { fetchFile } from '../../delivery/files/fetch-file'
import type { FetchedFile } from '../../delivery/read-file'
import type { Canvas, Media } from '../../model/digital-object'
import { type Failure, type FailureDetail, failure, isFailure } from '../../model/failure'
import { isUntold } from '../../model/formats/format-details'
import { formatOfBytes, SNIFFED } from '../../model/formats/format-of-bytes'
import { classOfFormat } from '../../model/formats/formats'
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

/** Result of a look at a picture that came whole and can be drawn: what kept it away has passed. */
const SOUND = 'sound'

/** Tells whether a file is a whole picture of the format that it was said to be, and the browser can decode it. */
async function isSoundPicture({ bytes, cut }: FetchedFile, format: string): Promise<boolean> {
  if (cut || !/^image\//.test(format) || formatOfBytes(bytes) !== format) return false
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type: format }))
    picture.close()
    return true
  } catch {
    return false
  }
}

function isTooLarge(bytes: Uint8Array): boolean {
  const { width, height } = pictureSize(bytes) ?? { width: 0, height: 0 }
  return width * height > MOST_PIXELS
}

/** Finds why a picture was not shown, other than by its format; `undefined` when nothing tells. */
async function lookAtPicture(
  file: FetchedFile,
  format: string,
): Promise<typeof TOO_LARGE | typeof SOUND | undefined> {
  if (isTooLarge(file.bytes.subarray(0, SNIFFED))) return TOO_LARGE
  return (await isSoundPicture(file, format)) ? SOUND : undefined
}

/**
 * Types that files of several kinds are given: servers call e-books the archives that they are, computers with Excel call CSV
 * its own, and databases export web pages under the names of office files.
 */
const LOOSE =
  /^application\/(?:(?:x-)?zip(?:-compressed)?|(?:x-)?ogg|mp4|msword|vnd\.ms-(?:excel|powerpoint))$/

/**
 * Reads the format from the first bytes of a file that states one: from its magic number alone, and from its text only where
 * the stated type is loose.
 */
async function readFormat(file: FetchedFile, isLoose: boolean): Promise<string | null> {
  return formatOfBytes(file.bytes) ?? (isLoose ? await formatOfText(file) : undefined) ?? null
}

/** Name of the query for the size of a canvas's file. */
export const fileSizeKey = (canvas: string | undefined): readonly unknown[] => ['file-size', canvas]

/** The only file of a canvas; `undefined` where there are several. */
function onlyMedia(canvas: Canvas | undefined): Media | undefined {
  const [painting, ...others] = canvas?.painting ?? []
  return others.length === 0 && (painting?.choices.length ?? 0) < 2 ? painting?.media : undefined
}

/**
 * Reads the first bytes of a file that states no type, or a wrong one. The format found there becomes an override of the
 * canvas, and the medium for it shows the file. A picture that is too large or does not come whole fails with that cause; a
 * picture that is sound by now is requested again. Returns true while the bytes are read; the size of the file comes with them.
 */
export function useSniffing(index: number): boolean {
  const { store, delivery, queryClient, retryPage } = useViewer()
  const object = useObject()
  const canvas = object?.canvases[index]
  const media = onlyMedia(canvas)
  const doubted = useViewerState(state => DOUBTED.has(state.pageFailures.get(index)?.detail))
  const untold = media !== undefined && isUntold(media.format)
  const isLoose = media !== undefined && LOOSE.test(media.format)
  const queryKey = useMemo(
    () => ['format', object?.id, canvas?.id, index, untold],
    [object?.id, canvas?.id, index, untold],
  )
  const {
    data: sniffed,
    error,
    isLoading,
    refetch,
  } = useQuery(
    {
      queryKey,
      enabled: media !== undefined && (untold || doubted || isLoose),
      queryFn: async ({ signal }) => {
        const most = doubted ? MOST_OF_PICTURE : SNIFFED
        const file = await fetchFile(delivery, canvasUrl(store, index), { most, signal })
        // Asked again when the file is looked at again, or the network is back.
        if (isFailure(file) && file.failure === 'unreachable') throw new Error(file.failure, { cause: file })
        if (isFailure(file)) return null
        if (file.size !== undefined) queryClient.setQueryData(fileSizeKey(canvas?.id), file.size)
        const bytes = file.bytes.subarray(0, SNIFFED)
        const trouble = doubted ? await lookAtPicture(file, media?.format ?? '') : undefined
        if (trouble) return trouble
        if (untold) return (await sniffFormat({ ...file, bytes })) ?? null
        return readFormat({ ...file, bytes }, isLoose && !doubted)
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
    if (!media || !sniffed) return
    // A film that is called a picture has the right format, and the wrong class.
    if (sniffed === media.format && classOfFormat(sniffed) === media.type) return
    if (sniffed === TOO_LARGE) return failPage(store, index, failure('unsupported', { detail: TOO_LARGE }))
    // Once only: a server that goes on refusing it now and then is asked by the reader.
    if (sniffed === SOUND) queryClient.setQueryData(queryKey, null)
    else setOverride(store, index, { ...overrideAt(store.getState(), index), format: sniffed })
    retryPage()
  }, [media, sniffed, index, store, retryPage, queryClient, queryKey])
  return isLoading
}
