// A viewer that stands in a page among other things leaves wheel and fingers to that page until the reader takes hold of
// the viewer: by a click, a key, two fingers, or Ctrl with the wheel. The pointer that leaves lets go again.

import { isMac } from '../../ui/is-mac'
import type { Viewer } from '../../viewer/use-viewer'
import './hold.css'

/** Zoom from which one finger moves the picture instead of the page. */
const ZOOMED = 1.02

/** Milliseconds that the hint is shown. */
const SHOWN = 2500

/** Makes the function that shows for a moment how to take hold. It is for pointers only: keys take hold by themselves. */
function createHint(viewer: Viewer): (by: 'wheel' | 'touch') => void {
  const hint = document.createElement('p')
  hint.className = 'hold-hint'
  hint.ariaHidden = 'true'
  let timer = 0
  return by => {
    clearTimeout(timer)
    hint.textContent = viewer.translate(by === 'touch' ? 'hold.touch' : 'hold.wheel', {
      key: isMac() ? '⌘' : 'Ctrl',
    })
    document.querySelector('.lectern-stage')?.append(hint)
    timer = window.setTimeout(() => hint.remove(), SHOWN)
  }
}

const isOnStage = ({ target }: Event) =>
  target instanceof Element && target.closest('.lectern-stage') !== null && !target.closest('button, input')

/** Leaves wheel and fingers on the stage to the page round the viewer, until the reader takes hold. */
export function followHold(viewer: Viewer): void {
  const root = document.documentElement
  const showHint = createHint(viewer)
  const isFree = () => root.dataset.hold === 'free' && document.fullscreenElement === null
  const setHold = (held: boolean) => {
    root.dataset.hold = held ? 'held' : 'free'
    if (held) document.querySelector('.hold-hint')?.remove()
  }
  const take = () => setHold(true)
  const capture = { capture: true, passive: true }
  setHold(false)
  addEventListener('pointerdown', ({ pointerType }) => pointerType !== 'touch' && take(), capture)
  // A tap too: what a finger begins may become a movement of the page.
  for (const type of ['click', 'keydown']) addEventListener(type, take, capture)
  addEventListener('touchstart', ({ touches }) => touches.length > 1 && take(), capture)
  root.addEventListener('mouseleave', () => setHold(false))
  // The document of an e-book may have the focus now.
  addEventListener('blur', () => setTimeout(() => document.hasFocus() || setHold(false)))
  const onWheel = (event: WheelEvent) => {
    if (!isFree() || event.ctrlKey || event.metaKey || !isOnStage(event)) return
    // Nothing of ours hears it, and the browser scrolls the page.
    event.stopImmediatePropagation()
    showHint('wheel')
  }
  addEventListener('wheel', onWheel, capture)
  let from: Touch | undefined
  addEventListener('touchstart', ({ touches }) => (from = touches[0]), capture)
  const onTouchMove = (event: TouchEvent) => {
    const [to] = event.touches
    if (!from || !to || event.touches.length > 1 || !isFree() || !isOnStage(event)) return
    if (Math.abs(to.clientY - from.clientY) > Math.abs(to.clientX - from.clientX)) showHint('touch')
  }
  addEventListener('touchmove', onTouchMove, capture)
  viewer.store.subscribe(({ view }) => {
    root.dataset.zoomed = String(view.zoom > ZOOMED)
  })
}
