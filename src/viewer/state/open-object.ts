// The one way to open an object, whoever asks: a link, the history, a dropped file, another representation, a sign-in,
// the end of a loan. Opening replaces the object's and the medium's part of the state whole; nobody else resets them.

import { type Collection, isCollection } from '../../model/collection'
import type { DigitalObject } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import { existingOrder, inOrder } from '../../model/ordered-object'
import type { Representation } from '../../model/representation'
import { readLook, readPlace } from '../url/place'
import type { ViewerRequest } from '../url/request'
import { type LoadOptions, loadObject } from './load-object'
import { freshMediumPart } from './medium-part'
import { freshObjectPart, type ObjectPart } from './object-part'
import type { ViewerStore } from './store'
import { usualLayout, windowSpace } from './usual-layout'

/** Result of a request. */
export type Opened = DigitalObject | Collection | Failure

function replaceObject(store: ViewerStore, part: Partial<ObjectPart>): void {
  store.getState().search?.cancel()
  store.setState(({ configuration, objectGeneration }) => ({
    ...freshObjectPart(configuration),
    ...freshMediumPart(),
    ...part,
    objectGeneration: objectGeneration + 1,
  }))
}

/** Reads from a page's URL what it says of an object: order, place, and how the pages are laid out. */
export function lookAt(href: string, object: DigitalObject, usual: ObjectPart['layout']) {
  const look = readLook(href, usual)
  const order = existingOrder(object, look.order)
  return { ...look, order, place: readPlace(href, inOrder(object, order)) }
}

function partOf(opened: Opened): Partial<ObjectPart> {
  if (isFailure(opened)) return { loading: { status: 'failed', failure: opened } }
  if (isCollection(opened)) return { loading: { status: 'collection', collection: opened } }
  const usual = usualLayout(opened, windowSpace())
  return {
    loading: { status: 'ready', object: opened },
    ...lookAt(location.href, opened, usual),
    layoutBefore: usual,
  }
}

/**
 * Opens what `read` comes back with, at the place that the page's URL then names. A file from the reader's own disk
 * has no request. Shows nothing when something else was opened meanwhile.
 */
export async function openObject(
  store: ViewerStore,
  request: ViewerRequest | undefined,
  read: (onProgress: (bytes: number) => void) => Promise<Opened>,
): Promise<void> {
  replaceObject(store, { request, loading: { status: 'loading', bytes: 0 } })
  const { objectGeneration } = store.getState()
  const isCurrent = () => store.getState().objectGeneration === objectGeneration
  const opened = await read(bytes => {
    if (isCurrent()) store.setState({ loading: { status: 'loading', bytes } })
  })
  if (isCurrent()) store.setState(partOf(opened))
}

/** Loads what a request asks for: of an object, the rendering that the page's URL names. */
export async function loadLinked(request: ViewerRequest, options: LoadOptions): Promise<Opened> {
  const opened = await loadObject(request, options)
  if (!location.href.includes('rendering=')) return opened
  // Few links name one.
  return import('../files/renderings/linked-rendering').then(
    each => each.linkedRendering(opened),
    () => failure('unreachable', { detail: 'part-missing' }),
  )
}

/** Fetches and opens what a request asks for. */
export function openRequest(
  store: ViewerStore,
  delivery: LoadOptions['delivery'],
  request: ViewerRequest,
): Promise<void> {
  return openObject(store, request, onProgress => loadLinked(request, { delivery, onProgress }))
}

/** Shows what the current request came to, or why it is closed, in place of what it came to before. */
export function showOpened(store: ViewerStore, opened: Opened): void {
  replaceObject(store, { request: store.getState().request, ...partOf(opened) })
}

/** Shows the way to a representation in another repository; the request stays, for the way back. */
export function showRemote(store: ViewerStore, representation: Representation): void {
  replaceObject(store, {
    request: store.getState().request,
    loading: { status: 'remote', representation },
  })
}
