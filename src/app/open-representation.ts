import type { EntryDelivery } from '../delivery/delivery'
import { hostOf } from '../delivery/safe-url'
import { failure, isFailure } from '../model/failure'
import type { Representation } from '../model/representation'
import { openRequest, showOpened, showRemote } from '../viewer/state/open-object'
import { objectOf, type ViewerStore } from '../viewer/state/store'
import {
  correspondingCanvas,
  linkedRepresentations,
  pageMark,
  representationLink,
  setRepresentations,
} from '../viewer/url/representations'
import { readRequest } from '../viewer/url/request'

/**
 * Opens another representation of the record in place: a step in the browser's history, but for an iframe, at the page
 * that corresponds to the one that is read. A remote one is not read here: its own repository is asked.
 */
export async function openRepresentation(
  store: ViewerStore,
  delivery: EntryDelivery,
  representation: Representation,
): Promise<void> {
  if (representation.remote) {
    showRemote(store, representation)
    return
  }
  const before = objectOf(store.getState())
  const mark = before && pageMark(before, store.getState().place.canvas)
  const href = representationLink(location.href, representation.url)
  const request = readRequest(href, store.getState().configuration)
  if (!request || isFailure(request)) return
  // In an iframe no step of its own: Back belongs to the page round it.
  history[window.parent === window ? 'pushState' : 'replaceState'](null, '', href)
  await openRequest(store, delivery, request)
  if (store.getState().request !== request) return
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
  if (representation) showRemote(store, representation)
  else showOpened(store, refused)
}

/** Takes the list of representations from the page's URL again whenever another object is opened. */
export function followLinked(store: ViewerStore): () => void {
  return store.subscribe((state, before) => {
    if (state.objectGeneration === before.objectGeneration) return
    setRepresentations(store, linkedRepresentations(location.href, state.request?.url))
  })
}

/** Back and Forward between representations open the one that the address names; returns the way to stop. */
export function followRequest(store: ViewerStore, delivery: EntryDelivery): () => void {
  const onPopState = () => {
    const state = store.getState()
    // Another URL makes no difference where the viewer may not stand in an iframe.
    if (state.loading.status === 'failed' && state.loading.failure.detail === 'embedding') return
    const request = readRequest(location.href, state.configuration)
    if (request && !isFailure(request) && request.url !== state.request?.url)
      void openRequest(store, delivery, request)
  }
  addEventListener('popstate', onPopState)
  return () => removeEventListener('popstate', onPopState)
}
