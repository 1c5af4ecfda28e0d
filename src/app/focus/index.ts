import { dismissTooltips } from './dismiss-tooltips'
import { keepFocus } from './keep-focus'
import { tellFocusSource } from './tell-focus-source'

/** Keeps the focus where readers without a pointer expect it, for as long as the page lasts. */
export function followFocus(root: HTMLElement): void {
  keepFocus(root)
  dismissTooltips()
  tellFocusSource()
}
