import type { Access, ViewerEvent } from '../../embed/messages'
import type { Failure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { printedLabel } from '../../model/page-name'
import { objectOf, type ViewerState } from '../../viewer/state/store'

const ACCESS: Partial<Record<Failure['failure'], Access>> = { 'login-required': 'sign-in', denied: 'denied' }

function failed({ failure, message }: Failure): ViewerEvent[] {
  const state = ACCESS[failure]
  return [
    ...(state ? [{ type: 'access', state, ...(message && { message }) } as const] : []),
    { type: 'error', reason: failure },
  ]
}

const titled = (title: string) => (title === '' ? {} : { title })

/** Place of the reader, once there is an object with pages. */
export function placeEvent(state: ViewerState, languages: readonly string[]): ViewerEvent | undefined {
  const object = objectOf(state)
  const { canvas, region } = state.place
  if (!object?.canvases[canvas]) return undefined
  const label = printedLabel(object, canvas, languages)
  const rounded = region && [region.x, region.y, region.width, region.height].map(side => Math.max(0, side))
  const [x = 0, y = 0, width = 0, height = 0] = rounded ?? []
  return {
    type: 'place',
    page: canvas + 1,
    ...(label && { label }),
    ...(region && { region: [x, y, width, height] as const }),
  }
}

/** Events for an object that is open or could not be opened; none while it is on its way. */
export function loadingEvents(state: ViewerState, languages: readonly string[]): ViewerEvent[] {
  const { loading } = state
  if (loading.status === 'loading') return []
  if (loading.status === 'failed') return [{ type: 'ready', pages: 0 }, ...failed(loading.failure)]
  if (loading.status === 'start-page') return [{ type: 'ready', pages: 0 }]
  if (loading.status === 'collection') {
    return [{ type: 'ready', pages: 0, ...titled(localizedLine(loading.collection.label, languages)) }]
  }
  if (loading.status === 'remote') return [{ type: 'ready', pages: 0 }]
  const { canvases, label } = objectOf(state) ?? loading.object
  return [
    { type: 'ready', pages: canvases.length, ...titled(localizedLine(label, languages)) },
    { type: 'access', state: 'granted' },
  ]
}

/** Events for a page that cannot be shown. */
export function pageEvents(state: ViewerState): ViewerEvent[] {
  const failure = state.pageFailures.get(state.place.canvas)
  return failure ? failed(failure) : []
}
