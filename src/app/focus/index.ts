import { dismissTooltips } from './dismiss-tooltips'
import { keepFocus } from './keep-focus'

/** Keeps the focus where readers without a pointer expect it, for as long as the page lasts. */
export function followFocus(root: HTMLElement): void {
  keepFocus(root)
  dismissTooltips()
}
