import { type SyntheticEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { isSigned } from '../../delivery/renewal'
import type { Canvas, DigitalObject, Size } from '../../model/digital-object'
import { sizeOf, statedSize } from '../../viewer/state/current-opening'
import { objectOf } from '../../viewer/state/store'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { describeService } from '../pictures/described-services'
import { type DrawnPages, drawnKey, drawnPages, holdDrawn } from './drawn-pages'
import { learnShape } from './learn-shape'
import {
  claimProbe,
  giveUp,
  healthOf,
  mayAsk,
  releaseProbe,
  reportPicture,
  serviceHealth,
} from './service-health'
import {
  isLocalPicture,
  LARGEST_THUMBNAIL,
  type ThumbnailSource,
  thumbnailSources,
  unheardServices,
} from './thumbnail-url'

/** Loaded only for files of the reader's own disk. */
const importDrawing = () => import('./draw-local')

/** A picture is asked for once more when it does not come; one of a kind that is heard of first, once only. */
const triesOf = ({ service }: ThumbnailSource) => (service ? 1 : 2)

const isAlmas = ({ service }: ThumbnailSource) => service === 'by-file' || service === 'by-index'

/** A thumbnail's shape differs from that of its page by no more than this factor; an icon in its place does. */
const SAME_SHAPE = 1.1

/** Milliseconds, and as many at random, before a picture is asked for once more: many small ones at once are what servers refuse. */
const PAUSE = 1000

/** CSS pixels. */
const LARGEST_ICON = 128

function isOfPage(thumbnail: Size, page: Size | undefined): boolean {
  if (!page) return true
  const factor = (thumbnail.width * page.height) / (thumbnail.height * page.width)
  return factor < SAME_SHAPE && factor > 1 / SAME_SHAPE
}

/** A small picture of a canvas as it can be shown now. */
export interface ThumbnailPicture {
  /** Absent while it is not known which picture there is, and when there is none. */
  readonly url: string | undefined
  /** Tells tries of one URL apart. */
  readonly attempt: number
  /** The page as it was drawn on the stage, where there is no other picture. */
  readonly drawn: ImageBitmap | undefined
  /** The pictures of a canvas that is put together from several. */
  readonly paintings?: ThumbnailSource['paintings'] | undefined
  /** Canvas units. */
  readonly canvas?: Size | undefined
  /** True when the others wait for this picture. */
  readonly first: boolean
  /** True when no picture is to be had. */
  readonly missing: boolean
  readonly onLoad: (event: SyntheticEvent<HTMLImageElement>) => void
  readonly onError: () => void
}

/** Counts failures by URL; a fresh URL begins anew. */
function useFailures() {
  const [failures, setFailures] = useState<ReadonlyMap<string, number>>(new Map())
  const add = (url: string, count = 1) =>
    setFailures(before => new Map(before).set(url, (before.get(url) ?? 0) + count))
  return [failures, add] as const
}

/** Hears the image services of a canvas where their pictures depend on it, or failed; counts the answers. */
function useUnheard(object: DigitalObject, position: number, hasFailed: boolean): number {
  const { delivery } = useViewer()
  const [heard, hear] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const canvas = object.canvases[position]
    const services = unheardServices(canvas, hasFailed)
    let isWanted = services.length > 0
    void Promise.all(services.map(each => describeService(each, delivery))).then(() => isWanted && hear())
    return () => {
      isWanted = false
    }
  }, [object, position, hasFailed, delivery])
  return heard
}

/** The first source that is not known to fail, and whether it may be asked now. */
function useSource(object: DigitalObject, position: number, failures: ReadonlyMap<string, number>) {
  const generation = useViewerState(state => state.objectGeneration + state.accessGeneration)
  const heard = useUnheard(object, position, failures.size > 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was heard of the services is asked for anew
  const sources = useMemo(() => thumbnailSources(object, position), [object, position, heard])
  const keyOf = ({ service }: ThumbnailSource) => service && `${object.id} ${generation} ${service}`
  const health = useStore(serviceHealth)
  const source = sources.find(each => {
    const key = keyOf(each)
    return (failures.get(each.url) ?? 0) < triesOf(each) && !(key && healthOf(health, key).state === 'broken')
  })
  const key = source && keyOf(source)
  const url = source?.url
  const open = url !== undefined && (key === undefined || mayAsk(healthOf(health, key), url))
  const { state, probe } = healthOf(health, key ?? '')
  const unknown = key !== undefined && state === 'unknown'
  // Again when the first one has failed: another takes its place.
  const vacant = unknown && probe === undefined
  useEffect(() => {
    if (key !== undefined && url !== undefined && vacant) claimProbe(key, url)
  }, [key, url, vacant])
  useEffect(() => {
    if (key === undefined || url === undefined) return
    return () => releaseProbe(key, url)
  }, [key, url])
  return { source, key, open, unknown }
}

/** The page as it was drawn, which is kept while it is shown. */
function useDrawn(canvas: Canvas | undefined): ImageBitmap | undefined {
  const key = drawnKey(canvas)
  useEffect(() => holdDrawn(key), [key])
  return useStore(drawnPages, (pages: DrawnPages) => pages.get(key))
}

/** Draws a file on the reader's own disk in small where there is no other picture of it; false once that has failed. */
function useLocalDrawing(canvas: Canvas | undefined, position: number, isNeeded: boolean): boolean {
  const viewer = useViewer()
  const [hasFailed, setFailed] = useState(false)
  const local = isNeeded && !hasFailed && isLocalPicture(canvas) ? canvas : undefined
  useEffect(() => {
    if (!local) return undefined
    const isOpen = () => objectOf(viewer.store.getState())?.canvases[position] === local
    const onEnd = (size: Size | undefined) => {
      if (!size) setFailed(true)
      else if (isOpen()) learnShape(viewer.store, position, size)
    }
    const leaving = new AbortController()
    importDrawing()
      .then(({ drawLocalPage }) => {
        if (leaving.signal.aborted) return
        leaving.signal.addEventListener('abort', drawLocalPage(viewer, local, onEnd))
      })
      .catch(() => setFailed(true))
    return () => leaving.abort()
  }, [local, viewer, position])
  return local !== undefined
}

/**
 * Finds the small picture of a canvas, source after source, and learns the shape of its page from it. Asks only for what
 * is mounted.
 */
export function useThumbnail(object: DigitalObject, position: number): ThumbnailPicture {
  const { store, delivery } = useViewer()
  const [failures, fail] = useFailures()
  const { source, key, open, unknown } = useSource(object, position, failures)
  const drawn = useDrawn(object.canvases[position])
  const drawsHere = useLocalDrawing(object.canvases[position], position, !source && !drawn)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const renewed = useRef(false)
  // Once: a picture that a fresh URL does not bring either is not there.
  const renewOnce = (url: string) => {
    const urlNow = () => {
      const now = objectOf(store.getState())
      return now && thumbnailSources(now, position)[0]?.url
    }
    void delivery.freshUrl(url, urlNow, renewed.current)
    renewed.current = true
  }
  const showsDrawn = drawn !== undefined && (!source || source.late === true)
  return {
    url: open && !showsDrawn && !source?.paintings ? source?.url : undefined,
    paintings: showsDrawn ? undefined : source?.paintings,
    canvas: statedSize(object.canvases[position] ?? {}),
    attempt: failures.get(source?.url ?? '') ?? 0,
    drawn: showsDrawn ? drawn : undefined,
    first: open && unknown,
    missing: !source && !drawn && !drawsHere,
    onLoad({ currentTarget: { naturalWidth: width, naturalHeight: height } }) {
      if (!source) return
      const isLarge = source.service === 'stated' && Math.max(width, height) > 2 * LARGEST_THUMBNAIL
      if (key && isLarge) giveUp(key)
      else if (key) reportPicture(key, true)
      // Alma sends a small square icon for what it has no picture of.
      const isIcon = isAlmas(source) && width === height && width <= LARGEST_ICON
      const isOther = isAlmas(source) && !isOfPage({ width, height }, sizeOf(store.getState(), position))
      if (isLarge || isIcon || isOther) fail(source.url, triesOf(source))
      else learnShape(store, position, { width, height })
    },
    onError() {
      if (!source) return
      if (key) reportPicture(key, false)
      const isLast = (failures.get(source.url) ?? 0) + 1 >= triesOf(source)
      if (isLast || isSigned(source.url)) fail(source.url)
      else timer.current = setTimeout(() => fail(source.url), PAUSE * (1 + Math.random()))
      if (isSigned(source.url)) renewOnce(source.url)
    },
  }
}
