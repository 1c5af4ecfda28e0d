import type { Command, ViewerEvent } from '../../embed/messages'
import type { Viewer } from '../../viewer/use-viewer'
import { goTo } from './go-to'
import { search } from './search'

type Tell = (event: ViewerEvent) => void

/** Whatever plays stops, and full screen ends. */
function rest(): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause()
  if (document.fullscreenElement) void document.exitFullscreen()
}

/** Makes the function that does what the page round the viewer asks. */
export function createObey({ store, languages }: Pick<Viewer, 'store' | 'languages'>, tell: Tell) {
  let going = new AbortController()
  return (command: Command): void => {
    switch (command.type) {
      case 'open':
        // A query string is all that counts: the page stays this viewer.
        if (command.query.startsWith('?')) location.replace(new URL(command.query, document.baseURI))
        break
      case 'go-to': {
        const { type: _, request, ...place } = command
        going.abort()
        going = new AbortController()
        void goTo(store, place, { languages, signal: going.signal }).then(reason => {
          if (request !== undefined) tell({ type: 'answer', request, ...(reason && { reason }) })
        })
        break
      }
      case 'search':
        search(store, command.query, () => tell({ type: 'error', reason: 'unsupported' }))
        break
      case 'offers':
        store.setState({
          offers: { list: command.offers, choose: offer => tell({ type: 'switch', offer }) },
        })
        break
      case 'close':
        rest()
        tell({ type: 'close' })
        break
    }
  }
}
