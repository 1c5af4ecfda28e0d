// The manifest of a representation that was opened by its delivery JSON. It is asked for once and late: when a file
// cannot be drawn by the browser, when somebody zooms beyond the picture, when the contents are wanted, or while a run of
// pages is read. Where it is refused or does not match, everything works as without it.

import type { EntryDelivery } from '../../delivery/delivery'
import { manifestUrl } from '../../model/alma-services'
import { isAlmaDelivery, parseAlmaUrl } from '../../model/alma-url'
import { isCollection } from '../../model/collection'
import type { Canvas, DigitalObject } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { manifestSupplement } from '../../model/late-manifest'
import { isDecoded, isPicture } from '../../model/pictures/pictures'
import { loadObject } from '../state/load-object'
import { supplementObject } from '../state/overrides'
import { retryPage } from '../state/retry-page'
import { deliveredOf } from '../state/shown-object'
import { objectOf, type ViewerState, type ViewerStore } from '../state/store'

/** So many pages may have contents. */
const FEWEST_PAGES = 4

/** Panels that show the contents of an object, or need its texts or annotations. */
const WANTS_CONTENTS: ReadonlySet<string> = new Set(['contents', 'thumbnails', 'find', 'annotations'])

/** True when the file of the current page cannot be drawn as it is. */
function isUndrawable(state: ViewerState): boolean {
  const { canvas } = state.place
  const media = objectOf(state)?.canvases[canvas]?.painting[0]?.media
  if (!media || media.imageService) return false
  const failure = state.pageFailures.get(canvas)?.failure
  const isImage = media.type === 'image' || media.format.startsWith('image/')
  const isOurs = !isPicture(media) || isDecoded(media)
  return (isImage && isOurs) || (isImage && (failure === 'invalid' || failure === 'unsupported'))
}

/** True when the reader is nearer than the picture is sharp. */
function isBeyondPicture({ place: { canvas, region }, learnedSizes }: ViewerState): boolean {
  return region !== undefined && learnedSizes.has(canvas) && region.width < innerWidth * devicePixelRatio
}

const wantsManifest = (state: ViewerState) =>
  isUndrawable(state) ||
  isBeyondPicture(state) ||
  state.layout === 'overview' ||
  WANTS_CONTENTS.has(state.panel ?? '')

const isRecording = ({ painting: [first] }: Canvas) =>
  first !== undefined && /^(?:sound|video)$/.test(first.media.type)

/** True for a recording, and for several pages. */
const mayHaveContents = ({ canvases }: DigitalObject) =>
  canvases.length >= FEWEST_PAGES || canvases.some(isRecording)

/** The manifest of the representation; `undefined` when there is none to be had. */
export async function loadManifest(
  object: DigitalObject,
  delivery: Pick<EntryDelivery, 'json'>,
): Promise<DigitalObject | undefined> {
  const alma = isAlmaDelivery(object.id) ? parseAlmaUrl(object.id) : undefined
  const url = alma && manifestUrl(alma, object.canvases.some(isRecording) ? 3 : undefined)
  const manifest = url && (await loadObject({ url }, { delivery }))
  return !manifest || isFailure(manifest) || isCollection(manifest) ? undefined : manifest
}

async function addManifest(store: ViewerStore, object: DigitalObject, delivery: Pick<EntryDelivery, 'json'>) {
  const { objectGeneration } = store.getState()
  const manifest = await loadManifest(object, delivery)
  const state = store.getState()
  if (!manifest || state.objectGeneration !== objectGeneration) return
  const addTo = manifestSupplement(object, manifest, position => state.learnedSizes.has(position))
  if (!addTo) return
  const wasUndrawable = isUndrawable(state)
  supplementObject(store, { addTo })
  if (wasUndrawable && !isUndrawable(store.getState())) retryPage(store)
}

/** The request for the manifest of what is open. */
interface ManifestRequest {
  readonly generation: number
  /** Settles when everything that the manifest has is added. */
  readonly added: Promise<void>
}

const requests = new WeakMap<ViewerStore, ManifestRequest>()

/** Asks for the manifest of the open object, at most once; settles when everything that it has is added. */
function requestManifest(store: ViewerStore, delivery: Pick<EntryDelivery, 'json'>): Promise<void> {
  const state = store.getState()
  const generation = state.objectGeneration
  const cached = requests.get(store)
  if (cached?.generation === generation) return cached.added
  const object = deliveredOf(state)
  const added = object?.lookUnstated ? addManifest(store, object, delivery) : Promise.resolve()
  requests.set(store, { generation, added })
  return added
}

/** Milliseconds that a file waits for the image service which can do it better. */
const PATIENCE = 2500

/** Asks for the manifest before a file is decoded here, so that decoder and image service do not both work for it. */
export function manifestBeforeDecoding(
  store: ViewerStore,
  delivery: Pick<EntryDelivery, 'json'>,
): Promise<void> {
  const patience = new Promise<void>(resolve => setTimeout(resolve, PATIENCE))
  return Promise.race([requestManifest(store, delivery), patience])
}

/** Milliseconds that pages are read before their contents are asked for: nothing in view waits for it then. */
const REST = 2500

/**
 * Asks for the manifest of each object from delivery JSON when it is wanted; for one that may have contents once the
 * reader rests. Returns the way to stop.
 */
export function followManifest(store: ViewerStore, delivery: Pick<EntryDelivery, 'json'>): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  const isOpen = (state: ViewerState) => deliveredOf(state)?.lookUnstated && !state.consentPending
  const onRest = () => {
    const state = store.getState()
    const object = deliveredOf(state)
    if (object && isOpen(state) && !state.pageWaiting && mayHaveContents(object))
      void requestManifest(store, delivery)
  }
  const onChange = (state: ViewerState) => {
    if (!isOpen(state) || state.pageWaiting) return
    if (requests.get(store)?.generation === state.objectGeneration) return
    clearTimeout(rest)
    if (wantsManifest(state)) void requestManifest(store, delivery)
    else rest = setTimeout(onRest, REST)
  }
  onChange(store.getState())
  const stop = store.subscribe(onChange)
  return () => {
    clearTimeout(rest)
    stop()
  }
}
