import { objectOf, type ViewerState } from '../../viewer/state/store'
import type { StagePictures } from './stage-pictures'

/** Milliseconds and CSS pixels of a turned page's leaving. */
const LEAVING = { duration: 220, way: 60 }

/** The way of a turn, right and down. */
function wayOf(state: ViewerState, before: ViewerState): readonly [across: number, down: number] {
  const forward = Math.sign(before.place.canvas - state.place.canvas)
  const direction = objectOf(state)?.viewingDirection
  const back = direction === 'right-to-left' || direction === 'bottom-to-top' ? -forward : forward
  return direction === 'left-to-right' || direction === 'right-to-left' ? [back, 0] : [0, back]
}

/** Lets the page that is turned away leave the way it is turned, over the next one; not while another is leaving. */
export function animateTurns(pictures: StagePictures): void {
  let leaving: HTMLElement | undefined
  const arrive = () => {
    leaving?.remove()
    leaving = undefined
  }
  pictures.leave = (layer, state, before) => {
    if (!state.settings.animated || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    // Skips the animation when pages are turned quickly.
    if (leaving) return arrive()
    const [right, down] = wayOf(state, before)
    const across = state.adjustments.mirrored ? -right : right
    leaving = document.createElement('div')
    leaving.className = 'picture-layer picture-layer-leaving'
    leaving.style.transform = layer.style.transform
    leaving.append(...layer.childNodes)
    layer.after(leaving)
    const { duration, way } = LEAVING
    const gone = { opacity: 0, translate: `${across * way}px ${down * way}px` }
    leaving.animate([{ opacity: 1, translate: '0 0' }, gone], { duration, easing: 'ease-out' }).onfinish =
      arrive
  }
}
