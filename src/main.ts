// The door: address → request → object → first picture. The frame, OpenSeadragon and the rest come in
// afterwards and take over what is already on the stage.

import type { EntryDelivery } from './delivery/delivery'
import { createEntryDelivery } from './delivery/entry-delivery'
import { createRenewal } from './delivery/renewal'
import { beginEarly } from './media/early'
import { type Collection, isCollection } from './model/collection'
import { type Configuration, parseConfiguration } from './model/configuration'
import type { Canvas, DigitalObject } from './model/digital-object'
import { type Failure, failure, isFailure } from './model/failure'
import { inOrder } from './model/ordered-object'
import { StagePictures } from './stage/pictures/stage-pictures'
import { allowOnlyEmptyHtml } from './trusted-types'
import { mayBeHeld } from './viewer/library/hosts'
import { loadObject } from './viewer/state/load-object'
import { openAt } from './viewer/state/orders'
import { needsScrubberRoom } from './viewer/state/scrubber-room'
import { createViewerStore, type ViewerStore } from './viewer/state/store'
import { usualLayout, windowSpace } from './viewer/state/usual-layout'
import type { Look } from './viewer/url/place'
import { readRequest, type ViewerRequest } from './viewer/url/request'
import './app/shell.css'

/**
 * Milliseconds after which the frame comes in anyway: to say that the object, or its first page, is slow; beside a
 * recording; and to be there already when the lightbox is opened late.
 */
const PATIENCE = { object: 2500, page: 4000, recording: 1000, opened: 1000 }

const after = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/** Told how an object is first seen, and when what shows it lets the shell come in. */
type OnLook = (look: Look, ready: Promise<void>) => void

async function load(
  store: ViewerStore,
  delivery: EntryDelivery,
  request: ViewerRequest,
  onLook?: OnLook,
): Promise<void> {
  const { asksFirst } = store.getState().configuration
  store.setState({
    request,
    loading: { status: 'loading', bytes: 0 },
    pageFailures: new Map(),
    layerFailures: new Map(),
    degradedPages: new Map(),
    learnedSizes: new Map(),
    marks: new Map(),
    consentPending: asksFirst,
    sessionEnded: undefined,
  })
  const onProgress = (bytes: number) => {
    if (store.getState().loading.status === 'loading')
      store.setState({ loading: { status: 'loading', bytes } })
  }
  const result = await loadObject(request, { delivery, onProgress })
  // Something else has been opened meanwhile.
  if (store.getState().request === request) settle(store, delivery, result, onLook)
}

/** Lets the medium of a canvas begin beside the shell; not where a medium is mounted, which loads by itself. */
async function begin(store: ViewerStore, delivery: EntryDelivery, canvas: Canvas | undefined): Promise<void> {
  const { loading, consentPending } = store.getState()
  if (!canvas || loading.status === 'ready') return
  await beginEarly(canvas, {
    delivery,
    consentPending,
    stage: document.querySelector('.stage-pictures'),
  })
}

/** Takes over what came. */
function settle(
  store: ViewerStore,
  delivery: EntryDelivery,
  result: DigitalObject | Collection | Failure,
  onLook?: OnLook,
): void {
  if (isFailure(result)) store.setState({ loading: { status: 'failed', failure: result } })
  else if (isCollection(result)) store.setState({ loading: { status: 'collection', collection: result } })
  else {
    // Before the first picture is placed: the room for it must not change afterwards.
    document.getElementById('lectern')?.classList.toggle('lectern-brief', !needsScrubberRoom(result))
    const opened = openAt(location.href, result, usualLayout(result, windowSpace()))
    onLook?.(opened, begin(store, delivery, result.canvases[opened.place.canvas]))
    store.setState({ ...opened, layoutBefore: opened.usualLayout })
  }
}

/** Fetches the object again for fresh addresses; the reader's place stays, also when there are none any more. */
async function renew(store: ViewerStore, delivery: EntryDelivery): Promise<boolean> {
  const { request } = store.getState()
  if (!request) return false
  const result = await loadObject(request, { delivery })
  if (store.getState().request !== request) return false
  if (isFailure(result)) {
    const refused = result.failure === 'login-required' || result.failure === 'denied'
    if (refused) store.setState({ sessionEnded: result })
    return false
  }
  if (isCollection(result)) return false
  store.setState(({ order }) => ({
    loading: { status: 'ready', object: inOrder(result, order) },
    sessionEnded: undefined,
  }))
  return true
}

/** Which object the page's address asks for, unless a page holds the viewer that may not. */
function readAsked(configuration: Configuration): ViewerRequest | Failure | undefined {
  const { ancestorOrigins } = location
  const framing = {
    framed: window.parent !== window,
    ancestors: ancestorOrigins && [...ancestorOrigins],
    referrer: document.referrer,
  }
  if (!mayBeHeld(framing, location.origin, configuration)) return failure('denied', { detail: 'embedding' })
  return readRequest(location.href, configuration)
}

/**
 * A page keeps a viewer without an object ready in its lightbox. The door waits there: when a link is opened, the page
 * names the object behind `#`, which loads nothing anew.
 */
async function whenOpened(configuration: Configuration): Promise<void> {
  if (!/^lectern 1 lightbox/.test(window.name)) return
  if (!readAsked(configuration)) {
    void after(PATIENCE.opened).then(() => import('./app/start'))
    await new Promise(resolve => addEventListener('hashchange', resolve, { once: true }))
  }
  if (location.hash.startsWith('#?')) history.replaceState(null, '', location.hash.slice(1))
}

async function open(): Promise<void> {
  allowOnlyEmptyHtml()
  const configuration = parseConfiguration(document.getElementById('lectern-config')?.textContent ?? '')
  const store = createViewerStore(configuration)
  const renewal = createRenewal(() => renew(store, delivery))
  const delivery = createEntryDelivery(configuration, renewal)
  const pictures = new StagePictures(store, delivery)
  document.querySelector('.lectern-stage')?.append(pictures.element)
  void pictures.firstReady.then(() => document.querySelector('.early-wait')?.remove())
  await whenOpened(configuration)
  const asked = readAsked(configuration)
  if (asked && isFailure(asked)) store.setState({ loading: { status: 'failed', failure: asked } })
  // A column and the overview have pictures of their own: the fitted page would only be in their way.
  let mediumReady: Promise<void> = Promise.resolve()
  const onLook: OnLook = ({ layout }, ready) => {
    mediumReady = ready
    if (layout === 'scroll' || layout === 'overview') pictures.element.remove()
  }
  const loaded = asked && !isFailure(asked) ? load(store, delivery, asked, onLook) : Promise.resolve()
  await Promise.race([loaded, after(PATIENCE.object)])
  if (store.getState().loading.status === 'ready' && pictures.element.isConnected)
    await Promise.race([pictures.firstReady, after(PATIENCE.page)])
  await Promise.race([mediumReady, after(PATIENCE.recording)])
  const { start } = await import('./app/start')
  await start({
    store,
    pictures,
    delivery,
    renewal,
    load: request => load(store, delivery, request),
    settle: result => settle(store, delivery, result),
  })
}

/** Says in plain words that part of the viewer did not arrive; the frame that would say it better is missing. */
function giveUp(): void {
  const words = document.createElement('p')
  words.className = 'given-up'
  words.setAttribute('role', 'alert')
  words.textContent = 'Part of the viewer could not be loaded. Check the connection, then '
  const again = document.createElement('a')
  again.href = location.href
  again.textContent = 'open this page again'
  words.append(again, '.')
  document.querySelector('.early-wait')?.remove()
  document.querySelector('.lectern-stage')?.append(words)
}

open().catch(giveUp)
