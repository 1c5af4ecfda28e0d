import type { Access, ViewerEvent } from '../../embed/messages'
import { countsFiles, countsPages, mayCountPages } from '../../media/counts-files'
import type { DigitalObject } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { printedLabel } from '../../model/page-name'
import { innerLabelsOf } from '../../viewer/state/page-name'
import { objectOf, type ViewerState } from '../../viewer/state/store'
import { placeLink } from './place-link'

type PlaceEvent = Extract<ViewerEvent, { type: 'place' }>

const ACCESS: Partial<Record<Failure['failure'], Access>> = { 'login-required': 'sign-in', denied: 'denied' }

function failed({ failure, message }: Failure): ViewerEvent[] {
  const state = ACCESS[failure]
  return [
    ...(state ? [{ type: 'access', state, ...(message && { message }) } as const] : []),
    { type: 'error', reason: failure },
  ]
}

const titled = (title: string) => (title === '' ? {} : { title })

/** Pages that are counted at a place: those of a file, or those of the object. */
function countedPages(
  state: ViewerState,
  object: DigitalObject,
): Pick<PlaceEvent, 'file' | 'page' | 'pages'> {
  const { place, innerPages } = state
  const { length } = object.canvases
  if (innerPages) {
    const inFile = { page: innerPages.current + 1, pages: innerPages.count }
    return length > 1 ? { file: place.canvas + 1, ...inFile } : inFile
  }
  if (countsFiles(object)) return { file: place.canvas + 1, page: 1 }
  return { page: place.canvas + 1, pages: length }
}

/** Tells whether the file of the current canvas is still on its way, and its pages are not counted yet. */
function areComing({ place, innerPages, pageFailures, consentPending }: ViewerState, object: DigitalObject) {
  if (innerPages || consentPending || pageFailures.has(place.canvas)) return false
  return countsPages(object.canvases[place.canvas])
}

/** Place of the reader, once there is an object with pages, and they are counted. */
export function placeEvent(state: ViewerState, languages: readonly string[]): ViewerEvent | undefined {
  const object = objectOf(state)
  const { canvas, region } = state.place
  if (!object?.canvases[canvas] || areComing(state, object)) return undefined
  const { innerPages, playback } = state
  const label = innerPages ? innerLabelsOf(innerPages) : printedLabel(object, canvas, languages)
  const counted = countedPages(state, object)
  const time = playback?.canvas === canvas ? { time: Math.floor(playback.time()) } : {}
  const rounded = region && [region.x, region.y, region.width, region.height].map(side => Math.max(0, side))
  const [x = 0, y = 0, width = 0, height = 0] = rounded ?? []
  return {
    type: 'place',
    ...counted,
    ...time,
    link: placeLink({ ...counted, ...time }),
    ...(label && { label }),
    ...(region && { region: [x, y, width, height] as const }),
  }
}

function readyEvents(state: ViewerState, object: DigitalObject, languages: readonly string[]): ViewerEvent[] {
  const { length } = object.canvases
  const [only] = object.canvases
  const title = titled(localizedLine(object.label, languages))
  const granted = { type: 'access', state: 'granted' } as const
  if (length !== 1 || !mayCountPages(only)) {
    const files = countsFiles(object) ? { files: length } : { pages: length }
    return [{ type: 'ready', ...files, ...title }, granted]
  }
  // A file that is refused or waits for consent is not counted.
  const pages = state.innerPages ? { pages: state.innerPages.count } : {}
  return [{ type: 'ready', ...pages, ...title }, granted]
}

/** Tells whether an object is to be waited for: its only file is on its way, and its pages are not counted yet. */
export function isReadyLater(state: ViewerState): boolean {
  const object = objectOf(state)
  return state.loading.status === 'ready' && object?.canvases.length === 1 && areComing(state, object)
}

/** Events for an object that is open or could not be opened; none while it is on its way. */
export function loadingEvents(state: ViewerState, languages: readonly string[]): ViewerEvent[] {
  const { loading } = state
  if (loading.status === 'loading') return []
  if (loading.status === 'failed') return failed(loading.failure)
  if (loading.status === 'collection')
    return [{ type: 'ready', ...titled(localizedLine(loading.collection.label, languages)) }]
  if (loading.status !== 'ready') return [{ type: 'ready' }]
  return readyEvents(state, objectOf(state) ?? loading.object, languages)
}

/** Events for a page that cannot be shown. */
export function pageEvents(state: ViewerState): ViewerEvent[] {
  const failure = state.pageFailures.get(state.place.canvas)
  return failure ? failed(failure) : []
}
