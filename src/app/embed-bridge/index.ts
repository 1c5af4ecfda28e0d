// The viewer's side of the contract with the page round it (embed/messages.ts).

import { readCommand, type ViewerEvent } from '../../embed/messages'
import type { ViewerState } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import { closeByEscape, followLinksInPlace, tellDownloads } from './embedded-behaviour'
import { findHost, tellHost } from './host'
import { obey } from './obey'
import { loadingEvents, pageEvents, placeEvent } from './outgoing-events'

/** Milliseconds that the view rests before its place is told. */
const REST = 150

/** Tells the page round the viewer what happens, and does what that page asks; nothing in a window of its own. */
export function followHost({ store, languages }: Viewer): void {
  const host = findHost(window, store.getState().configuration)
  if (!host) return
  const tell = (event: ViewerEvent) => {
    // The last place must not be lost.
    if (event.type === 'close') tellPlace()
    tellHost(host, event)
  }
  const tellAll = (events: readonly ViewerEvent[]) => events.forEach(tell)
  let resting: ReturnType<typeof setTimeout> | undefined
  let last = ''
  let toldAt = Number.NEGATIVE_INFINITY
  const tellPlace = () => {
    const event = placeEvent(store.getState(), languages)
    const json = JSON.stringify(event)
    if (!event || json === last) return
    last = json
    toldAt = performance.now()
    tell(event)
  }
  const onChange = (state: ViewerState, before?: ViewerState) => {
    const arrived = state.loading.status !== before?.loading.status
    if (arrived) {
      last = ''
      tellAll(loadingEvents(state, languages))
    }
    if (before && state.pageFailures !== before.pageFailures) tellAll(pageEvents(state))
    clearTimeout(resting)
    // Reports the first place at once, and the first of many turned pages.
    const turned = state.place.canvas !== before?.place.canvas && performance.now() - toldAt > REST
    if (arrived || turned) tellPlace()
    else resting = setTimeout(tellPlace, REST)
  }
  const onMessage = (message: MessageEvent) => {
    const command = readCommand(message, host)
    if (command) obey(store, command, tell)
  }
  addEventListener('message', onMessage)
  closeByEscape(tell)
  followLinksInPlace()
  tellDownloads(tell)
  store.subscribe(onChange)
  onChange(store.getState())
}
