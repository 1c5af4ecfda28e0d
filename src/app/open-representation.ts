import { hostOf } from '../delivery/safe-url'
import { failure, isFailure } from '../model/failure'
import type { Representation } from '../model/representation'
import { objectOf, type ViewerStore } from '../viewer/state/store'
import {
  correspondingCanvas,
  linkedRepresentations,
  pageMark,
  representationLink,
  setRepresentations,
} from '../viewer/url/representations'
import { readRequest, type ViewerRequest } from '../viewer/url/request'

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
  const href = representationLink(location.href, representation.url)
  const request = readRequest(href, store.getState().configuration)
  if (!request || isFailure(request)) return
  history.pushState(null, '', href)
  await load(request)
  const object = objectOf(store.getState())
  const canvas = mark && object && correspondingCanvas(mark, object)
  if (canvas) store.setState({ place: { canvas, rotation: 0, passed: true } })
}

/** Takes over the representations that the page's address names; a remote one that it names alone is opened. */
export function openLinked(store: ViewerStore, href: string = location.href): void {
  const { request, loading } = store.getState()
  const linked = linkedRepresentations(href, request?.url)
  const [first] = linked
  if (!first) return
  setRepresentations(store, linked, href)
  if (!first.remote || loading.status !== 'start-page') return
  const [representation] = store.getState().representations
  const refused = failure('denied', { detail: 'host-not-allowed', host: hostOf(`${first.url}`) })
  store.setState({
    loading: representation ? { status: 'remote', representation } : { status: 'failed', failure: refused },
  })
}

/** Back and Forward between representations open the one that the address names; returns the way to stop. */
export function followRequest(store: ViewerStore, load: Load): () => void {
  const onPopState = () => {
    const state = store.getState()
    // Where the viewer may not stand in a frame, another address makes no difference.
    if (state.loading.status === 'failed' && state.loading.failure.detail === 'embedding') return
    const asked = readRequest(location.href, state.configuration)
    if (asked && !isFailure(asked) && asked.url !== state.request?.url) void load(asked)
  }
  addEventListener('popstate', onPopState)
  return () => removeEventListener('popstate', onPopState)
}
