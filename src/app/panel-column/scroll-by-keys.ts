import type { KeyboardEvent } from 'react'
import { belongsToFocus } from '../../viewer/keyboard'

/** CSS pixels of one press of an arrow key, about three lines. */
const LINES = 60
/** Part of what is seen that a page key moves. */
const PAGE = 0.9

/** CSS pixels that a key scrolls by, of a view of this height. */
const STEPS: Readonly<Record<string, (height: number) => number>> = {
  ArrowDown: () => LINES,
  ArrowUp: () => -LINES,
  PageDown: height => PAGE * height,
  PageUp: height => -PAGE * height,
  Home: () => Number.NEGATIVE_INFINITY,
  End: () => Number.POSITIVE_INFINITY,
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false
  return /auto|scroll/.test(getComputedStyle(element).overflowY)
}

/** The part of a panel that scrolls: its body, or a list that fills the body. */
const scrollerIn = (body: Element): Element | undefined =>
  [body, ...body.querySelectorAll(':scope > *, :scope > * > *, :scope > * > * > *')].find(scrolls)

/**
 * Scrolls a panel by the keys that scroll, wherever in it the focus is; otherwise the arrows would move the picture
 * under a reader of the panel. A panel that fits, and what uses the keys itself, leaves them to others.
 */
export function scrollByKeys(event: KeyboardEvent<HTMLElement>): void {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined
  if (!step || ctrlKey || altKey || metaKey || shiftKey) return
  if (event.defaultPrevented || belongsToFocus(event.nativeEvent)) return
  const body = event.currentTarget.querySelector('.panel-body')
  const scroller = body ? scrollerIn(body) : undefined
  if (!scroller) return
  event.preventDefault()
  const most = scroller.scrollHeight - scroller.clientHeight
  const top = scroller.scrollTop + step(scroller.clientHeight)
  scroller.scrollTop = Math.min(Math.max(top, 0), most)
}
