import { parseIframeName, send, type ViewerEvent } from '../../embed/messages'
import type { Configuration } from '../../model/configuration'

/** The page round the viewer. */
export interface Host {
  readonly window: Window
  readonly origin: string
  /** True when it may know what is read: titles, labels and access. Any page can put a viewer into an iframe. */
  readonly trusted: boolean
}

/** The page that the iframe's name tells of; `undefined` in a window of its own, or in an iframe that names nobody. */
export function findHost(view: Window, { embedOrigins }: Configuration): Host | undefined {
  const named = view.parent === view ? undefined : parseIframeName(view.name)
  if (!named) return undefined
  const { origin } = named
  const trusted = [view.location.origin, ...embedOrigins].some(each => each === origin || each === '*')
  return { window: view.parent, origin, trusted }
}

/** Event for a page that is not trusted: nothing of the object but where in it the reader is, in numbers. */
function withoutWords(event: ViewerEvent): ViewerEvent | undefined {
  switch (event.type) {
    case 'ready':
      return { type: 'ready' }
    case 'place': {
      const { type, file, page, time, link } = event
      return { type, page, link, ...(file && { file }), ...(time && { time }) }
    }
    case 'answer':
      return { type: 'answer', request: event.request, ...(event.reason && { reason: 'failed' }) }
    case 'error':
      // The answer to a search where nothing can be searched is not mistaken for a broken object.
      return { type: 'error', reason: event.reason === 'unsupported' ? 'unsupported' : 'failed' }
    case 'hello':
    case 'switch':
    case 'close':
      return event
    default:
      return undefined
  }
}

/** Tells the host, as much as it may know. */
export function tellHost(host: Host, event: ViewerEvent): void {
  const message = host.trusted ? event : withoutWords(event)
  if (message) send(host, message)
}
