import type { Command, ViewerEvent } from '../../embed/messages'
import { goToCanvas, goToRegion } from '../../viewer/state/navigation'
import type { ViewerStore } from '../../viewer/state/store'
import { search } from './search'

type Tell = (event: ViewerEvent) => void

function goTo(store: ViewerStore, { page, region }: Extract<Command, { type: 'go-to' }>): void {
  if (!region) {
    goToCanvas(store, page - 1)
    return
  }
  const [x, y, width, height] = region
  goToRegion(store, page - 1, { x, y, width, height })
}

/** Acts at once, or when the object that is on its way has come. */
function afterLoading(store: ViewerStore, act: () => void): void {
  if (store.getState().loading.status !== 'loading') {
    act()
    return
  }
  const stop = store.subscribe(({ loading }) => {
    if (loading.status === 'loading') return
    stop()
    act()
  })
}

/** Whatever plays stops, and full screen ends. */
function rest(): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause()
  if (document.fullscreenElement) void document.exitFullscreen()
}

/** Does what the page round the viewer asks. */
export function obey(store: ViewerStore, command: Command, tell: Tell): void {
  switch (command.type) {
    case 'open':
      // A query string is all that counts: the page stays this viewer.
      if (command.query.startsWith('?')) location.replace(new URL(command.query, document.baseURI))
      break
    case 'go-to':
      afterLoading(store, () => goTo(store, command))
      break
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
