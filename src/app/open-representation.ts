import { isFailure } from '../model/failure'
import type { Representation } from '../model/representation'
import { correspondingCanvas, pageMark, representationLink } from '../viewer/representations'
import { readRequest, type ViewerRequest } from '../viewer/request'
import { objectOf, type ViewerStore } from '../viewer/store'

type Load = (request: ViewerRequest) => Promise<void>

/**
 * Opens another representation of the record in place: a step in the browser's history, at the page that
 * corresponds to the one that is read. A remote one is not read here: its own repository is asked.
 */
export async function openRepresentation(
  store: ViewerStore,
  representation: Representation,
  load: Load,
): Promise<void> {
  if (representation.remote) {
    store.setState({ loading: { status: 'remote', representation }, panel: undefined })
    return
  }
  const before = objectOf(store.getState())
  const mark = before && pageMark(before, store.getState().place.canvas)
  const href = representationLink(location.href, representation.address)
  const request = readRequest(href, store.getState().configuration)
  if (!request || isFailure(request)) return
  history.pushState(null, '', href)
  await load(request)
  const object = objectOf(store.getState())
  const canvas = mark && object && correspondingCanvas(mark, object)
  if (canvas) store.setState({ place: { canvas, rotation: 0, passed: true } })
}

/** Back and Forward between representations open the one that the address names; returns the way to stop. */
export function followRequest(store: ViewerStore, load: Load): () => void {
  const onPopState = () => {
    const state = store.getState()
    // Where the viewer may not stand in a frame, another address makes no difference.
    if (state.loading.status === 'failed' && state.loading.failure.detail === 'embedding') return
    const asked = readRequest(location.href, state.configuration)
    if (asked && !isFailure(asked) && asked.address !== state.request?.address) void load(asked)
  }
  addEventListener('popstate', onPopState)
  return () => removeEventListener('popstate', onPopState)
}
