// The entry: URL → request → object → first picture. The shell, OpenSeadragon and the rest come in
// afterwards and take over what is already on the stage.

import type { EntryDelivery } from './delivery/delivery'
import { createEntryDelivery } from './delivery/entry-delivery'
import { createRenewal } from './delivery/renewal'
import { beginEarly } from './media/early'
import type { Configuration } from './model/configuration'
import { type Failure, failure, isFailure } from './model/failure'
import { StagePictures } from './stage/pictures/stage-pictures'
import { allowOnlyEmptyHtml } from './trusted-types'
import { mayBeHeld } from './viewer/library/hosts'
import { openRequest, showOpened } from './viewer/state/open-object'
import { needsScrubberRoom } from './viewer/state/scrubber-room'
import { createViewerStore, objectOf, type ViewerStore } from './viewer/state/store'
import { readRequest, type ViewerRequest } from './viewer/url/request'

// Milliseconds after which the shell comes in anyway, each a name of its own: those of an object would stay in the script.

/** To say that the object is slow. */
const OBJECT_PATIENCE = 2500
/** To say that its first page is slow. */
const PAGE_PATIENCE = 4000
/** The same, where part of the page's picture is there. */
const ARRIVAL_PATIENCE = 12_000
/** Beside a recording. */
const RECORDING_PATIENCE = 1000
/** To be there already when the lightbox is opened late. */
const OPENED_PATIENCE = 1000

const loadShell = () => import('./app/start')
const after = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/**
 * Readies the page for an object that has come, before its first picture is placed: the room for it must not change
 * afterwards, and its medium begins beside the shell. Returns the end of that beginning, since a medium that is mounted
 * loads by itself, and the wait until it lets the shell come in.
 */
function prepareForObjects(store: ViewerStore, delivery: EntryDelivery): () => Promise<void> {
  let mediumReady = Promise.resolve()
  let ended = false
  store.subscribe((state, before) => {
    const object = objectOf(state)
    if (!object || objectOf(before)) return
    const stage = document.querySelector('.stage-pictures')
    document.getElementById('lectern')?.classList.toggle('lectern-brief', !needsScrubberRoom(object))
    const canvas = object.canvases[state.place.canvas]
    if (canvas && !ended)
      mediumReady = beginEarly(canvas, { delivery, consentPending: state.consentPending, stage })
    // A column and the overview have pictures of their own: the fitted page would only be in their way.
    if (state.layout === 'scroll' || state.layout === 'overview') stage?.remove()
  })
  return () => {
    ended = true
    return mediumReady
  }
}

/**
 * Settles when the first page is slow: later where part of its picture is there, since the shell would hold up the rest,
 * unless somebody presses something.
 */
async function whenSlow(): Promise<unknown> {
  await after(PAGE_PATIENCE)
  const picture = document.querySelector<HTMLImageElement>('.page-picture')
  if (!picture?.naturalWidth || picture.complete) return
  const pressed = new Promise(resolve => {
    window.onpointerdown = window.onkeyup = resolve
  })
  return Promise.race([pressed, after(ARRIVAL_PATIENCE)])
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

/** Reads links with a content state, a fragment in a URL, or two objects; their reader comes in for such links only. */
async function readLink(): Promise<void> {
  if (!/beside=|[?&]iiif-content=(?!https?(:|%3a))|%23/i.test(location.href)) return
  await (await import('./app/beside/read-link')).readLink()
}

/**
 * A page keeps a viewer without an object ready in its lightbox. The entry waits there: when a link is opened, the page
 * names the object behind `#`, which loads nothing anew.
 */
async function whenOpened(configuration: Configuration): Promise<void> {
  if (!/^lectern 1 lightbox/.test(window.name)) return
  if (!readAsked(configuration)) {
    void after(OPENED_PATIENCE).then(loadShell)
    await new Promise(resolve => addEventListener('hashchange', resolve, { once: true }))
  }
  if (location.hash.startsWith('#?')) history.replaceState(null, '', location.hash.slice(1))
}

/** Takes the configuration that the inline script has read; where there is no such script, reads it. */
async function takeConfiguration(): Promise<Configuration> {
  if (globalThis.lecternConfiguration) return globalThis.lecternConfiguration
  const { ownConfiguration } = await import('./viewer/library/own-configuration')
  return ownConfiguration()
}

async function open(): Promise<void> {
  allowOnlyEmptyHtml()
  const configuration = await takeConfiguration()
  const store = createViewerStore(configuration)
  const renewal = createRenewal(() =>
    loadShell().then(
      ({ renewObject }) => renewObject(store, delivery),
      () => false,
    ),
  )
  const delivery = createEntryDelivery(configuration, renewal)
  // Subscribes before the pictures do.
  const mediumReady = prepareForObjects(store, delivery)
  const pictures = new StagePictures(store, delivery)
  document.querySelector('.lectern-stage')?.append(pictures.element)
  void pictures.firstReady.then(() => document.querySelector('.early-wait')?.remove())
  await readLink()
  await whenOpened(configuration)
  await readLink()
  const request = readAsked(configuration)
  if (request && isFailure(request)) showOpened(store, request)
  else if (request) await Promise.race([openRequest(store, delivery, request), after(OBJECT_PATIENCE)])
  if (objectOf(store.getState()) && pictures.element.isConnected)
    await Promise.race([pictures.firstReady, whenSlow()])
  await Promise.race([mediumReady(), after(RECORDING_PATIENCE)])
  const { start } = await loadShell()
  await start({ store, pictures, delivery, renewal })
}

/** Says in plain words that part of the viewer did not arrive; the shell that would say it better is missing. */
function giveUp(): void {
  const words = document.createElement('p')
  words.className = 'given-up'
  words.role = 'alert'
  const again = document.createElement('a')
  again.href = location.href
  again.append('open this page again')
  words.append('Part of the viewer could not be loaded. Check the connection, then ', again, '.')
  document.querySelector('.early-wait')?.remove()
  document.querySelector('.lectern-stage')?.append(words)
}

open().catch(giveUp)
