import type { Settings } from './settings'
import { type Target, targetOf, toTarget } from './targets'

/** Selector of the elements that may be links to an object. */
export const LINKS = 'a[href], [data-lectern], [data-iiif-content]'

/** A row that acts by script does so within this time of the click, in milliseconds. */
const SOON = 1000

/** Milliseconds that the pointer or the focus stays on a link that is likely to be opened. */
const REST = 65

/** A target and the element of the page that opens it. */
export type Open = (target: Target, opener?: HTMLElement) => Window | null

/** The link that an event came from, through shadow roots too. */
function linkOf(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find((each): each is HTMLElement => each instanceof HTMLElement && each.matches(LINKS))
}

const isModified = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey

/**
 * Opens links in place from the moment of the click, so it does not matter when they were drawn, and takes over
 * `window.open` for rows that act by script. What readers do to get a new tab is left to the browser.
 */
export function followClicks(settings: Settings, open: Open): void {
  let modifiedAt = Number.NEGATIVE_INFINITY
  const onClick = (event: MouseEvent) => {
    if (isModified(event)) {
      modifiedAt = event.timeStamp
      return
    }
    const link = event.defaultPrevented ? undefined : linkOf(event)
    const target = link && targetOf(settings, link)
    if (!target) return
    event.preventDefault()
    open(target, link)
  }
  // Before the page's own handlers, some of which stop the event.
  addEventListener('click', onClick, true)
  const native = window.open
  window.open = (url, ...rest) => {
    const target = performance.now() - modifiedAt > SOON && toTarget(settings, String(url ?? ''))
    return (target && open(target)) || native.call(window, url, ...rest)
  }
}

/**
 * Gets ready as soon as the reader points at a link or comes to it by the keyboard: the connection at once, the viewer
 * when they stay. A pointer that moves on comes over something else; a finger that scrolls is cancelled.
 */
export function warmUp(settings: Settings, makeReady: () => void): void {
  const { warm, viewer } = settings
  if (warm === 'none') return
  let resting: ReturnType<typeof setTimeout> | undefined
  const hint = Object.assign(document.createElement('link'), { rel: 'preconnect', href: viewer.origin })
  const listener = (event: Event) => {
    clearTimeout(resting)
    const link = event.type === 'pointercancel' ? undefined : linkOf(event)
    if (!link || !targetOf(settings, link)) return
    if (!hint.isConnected) document.head.append(hint)
    if (warm === 'viewer') resting = setTimeout(makeReady, REST)
  }
  for (const type of ['pointerover', 'focusin', 'pointercancel']) addEventListener(type, listener, true)
}
