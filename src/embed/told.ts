import type { ViewerEvent } from './messages'

/** Detail of an event on the page: the viewer's event and its target. */
type Told = ViewerEvent & { readonly target: string }

/** Tells the page's own scripts, as an event `lectern:<type>` that bubbles up to the document. */
export function tell(node: EventTarget, event: ViewerEvent, target: string): void {
  const detail: Told = { ...event, target }
  node.dispatchEvent(new CustomEvent(`lectern:${event.type}`, { detail, bubbles: true, composed: true }))
}
