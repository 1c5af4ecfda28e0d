// The manifest of a representation that was opened by its delivery JSON. It is asked for once and late: when a file
// cannot be drawn, when somebody zooms beyond the picture, or when the contents are wanted. Where it is refused or does
// not match, everything works as without it.

import type { EntryDelivery } from '../../delivery/delivery'
import { manifestUrl } from '../../model/alma-services'
import { isAlmaDelivery, parseAlmaUrl } from '../../model/alma-url'
import { isCollection } from '../../model/collection'
import type { DigitalObject } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { manifestSupplement } from '../../model/late-manifest'
import { isDecoded, isPicture } from '../../model/pictures/pictures'
import { loadObject } from '../state/load-object'
import { supplementObject } from '../state/overrides'
import { retryPage } from '../state/retry-page'
import { deliveredOf } from '../state/shown-object'
import { objectOf, type ViewerState, type ViewerStore } from '../state/store'

/** Panels that show the contents of an object, or need its texts. */
const WANTS_CONTENTS: ReadonlySet<string> = new Set(['contents', 'thumbnails', 'find'])

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

/** The manifest of the representation; `undefined` when there is none to be had. */
async function loadManifest(
  object: DigitalObject,
  delivery: Pick<EntryDelivery, 'json'>,
): Promise<DigitalObject | undefined> {
  const alma = isAlmaDelivery(object.id) ? parseAlmaUrl(object.id) : undefined
  const manifest = alma && (await loadObject({ url: manifestUrl(alma) }, { delivery }))
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

/** Asks for the manifest of each object from delivery JSON when it is wanted. Returns the way to stop. */
export function followManifest(store: ViewerStore, delivery: Pick<EntryDelivery, 'json'>): () => void {
  let requested = -1
  const onChange = (state: ViewerState) => {
    const object = deliveredOf(state)
    if (!object?.lookUnstated || state.consentPending || state.pageWaiting) return
    if (requested === state.objectGeneration || !wantsManifest(state)) return
    requested = state.objectGeneration
    void addManifest(store, object, delivery)
  }
  onChange(store.getState())
  return store.subscribe(onChange)
}
