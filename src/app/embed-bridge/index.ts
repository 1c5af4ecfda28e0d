// The viewer's side of the contract with the page round it (embed/messages.ts).

import { readCommand, readRequestNumber, type ViewerEvent } from '../../embed/messages'
import type { ViewerState } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import { closeByEscape, followLinksInPlace, tellDownloads } from './embedded-behaviour'
import { findHost, tellHost } from './host'
import { createObey } from './obey'
import { isReadyLater, loadingEvents, pageEvents, placeEvent } from './outgoing-events'

/** Milliseconds that the view rests before its place is told. */
const REST = 150

/** Seconds that a recording moves on before its time is told. */
const SECONDS = 5

/**
 * The state as far as it belongs to the canvas that is read: the pages of the file before are still there for a moment after
 * the canvas has changed.
 */
function createFreshState(): (state: ViewerState) => ViewerState {
  let canvas = -1
  let seen: ViewerState['innerPages']
  let stale: ViewerState['innerPages']
  return state => {
    if (state.place.canvas !== canvas) stale = seen
    canvas = state.place.canvas
    seen = state.innerPages
    return stale && state.innerPages === stale ? { ...state, innerPages: undefined } : state
  }
}

/** Calls back when a recording has moved on, or jumped, by some seconds. */
function followTime({ store }: Viewer, onMove: () => void): void {
  let stop: (() => void) | undefined
  let second = 0
  const follow = ({ playback }: ViewerState) => {
    stop?.()
    stop = playback?.subscribe(() => {
      if (Math.abs(playback.time() - second) < SECONDS) return
      second = playback.time()
      onMove()
    })
  }
  store.subscribe((state, before) => state.playback !== before.playback && follow(state))
  follow(store.getState())
}

/** Tells the page round the viewer what happens, and does what that page asks; nothing in a window of its own. */
export function followHost(viewer: Viewer): void {
  const { store, languages } = viewer
  const host = findHost(window, store.getState().configuration)
  if (!host) return
  const tell = (event: ViewerEvent) => {
    // The last place must not be lost.
    if (event.type === 'close') tellPlace()
    tellHost(host, event)
  }
  const tellAll = (events: readonly ViewerEvent[]) => events.forEach(tell)
  const freshOf = createFreshState()
  let resting: ReturnType<typeof setTimeout> | undefined
  let isTold = false
  let last = ''
  let toldAt = Number.NEGATIVE_INFINITY
  const tellPlace = () => {
    const event = placeEvent(freshOf(store.getState()), languages)
    const json = JSON.stringify(event)
    if (!event || json === last) return
    last = json
    toldAt = performance.now()
    tell(event)
  }
  const tellLater = () => {
    clearTimeout(resting)
    resting = setTimeout(tellPlace, REST)
  }
  const onChange = (changed: ViewerState, before?: ViewerState) => {
    const state = freshOf(changed)
    if (state.loading.status !== before?.loading.status) isTold = false
    const arrives = !isTold && state.loading.status !== 'loading' && !isReadyLater(state)
    if (arrives) {
      isTold = true
      last = ''
      tellAll(loadingEvents(state, languages))
    }
    if (before && state.pageFailures !== before.pageFailures) tellAll(pageEvents(state))
    // Reports the first place at once, and the first of many turned pages.
    const turned =
      state.place.canvas !== before?.place.canvas || state.innerPages?.current !== before?.innerPages?.current
    clearTimeout(resting)
    if (arrives || (turned && performance.now() - toldAt > REST)) tellPlace()
    else tellLater()
  }
  const obey = createObey(viewer, tell)
  const onMessage = (message: MessageEvent) => {
    const command = readCommand(message, host)
    const request = readRequestNumber(message, host)
    if (command) obey(command)
    else if (request !== undefined) tell({ type: 'answer', request, reason: 'no-place' })
  }
  addEventListener('message', onMessage)
  closeByEscape(tell)
  followLinksInPlace()
  tellDownloads(tell)
  tell({ type: 'hello' })
  followTime(viewer, tellLater)
  store.subscribe(onChange)
  onChange(store.getState())
}
