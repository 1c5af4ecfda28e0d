import {
  type Command,
  type IframeRole,
  iframeName,
  type Region,
  readEvent,
  send,
  type ViewerEvent,
} from './messages'

/** Permissions of the iframe for the viewer in it (docs/deploy/any-web-page.md). */
const PERMISSIONS = 'fullscreen; clipboard-write; picture-in-picture; storage-access'

/** A frame with a viewer in it. */
export interface ViewerIframe {
  readonly element: HTMLIFrameElement
  /** Tells the viewer what to do, as soon as the viewer is there. */
  tell(command: Command): void
  /** Shows a page (counted from 1), and a part of it. */
  goTo(page: number, region?: Region): void
  /** Searches in the object. */
  search(query: string): void
  /** Shows another address of a viewer, without a step in the browser's history. */
  show(src: string): void
  /** Stops listening and takes the frame away. */
  remove(): void
}

/** Options of an iframe. */
export interface IframeOptions {
  readonly src: string
  readonly role: IframeRole
  readonly onEvent: (event: ViewerEvent) => void
}

/** Makes a frame that shows a viewer and hears it alone: its window, its exact origin, its messages. */
export function createIframe({ src, role, onEvent }: IframeOptions): ViewerIframe {
  const element = document.createElement('iframe')
  let { origin } = new URL(src)
  /** Commands for a viewer that has not said `ready`, and would not hear them; `undefined` once it has. */
  let early: Command[] | undefined = []
  const viewer = () => ({ window: element.contentWindow, origin })
  const tell = (command: Command) => {
    if (early) early.push(command)
    else send(viewer(), command)
  }
  const listener = (message: MessageEvent) => {
    const event = readEvent(message, viewer())
    if (!event) return
    if (event.type === 'ready') {
      const commands = early
      early = undefined
      commands?.forEach(tell)
    }
    onEvent(event)
  }
  element.name = iframeName(role, location.origin)
  element.allow = PERMISSIONS
  element.src = src
  addEventListener('message', listener)
  return {
    element,
    tell,
    goTo: (page, region) => tell({ type: 'go-to', page, region }),
    search: query => tell({ type: 'search', query }),
    show(next) {
      early = []
      origin = new URL(next).origin
      if (element.contentWindow) element.contentWindow.location.replace(next)
      else element.src = next
    },
    remove() {
      removeEventListener('message', listener)
      element.remove()
    },
  }
}
