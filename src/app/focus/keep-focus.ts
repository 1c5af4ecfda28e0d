// A control that goes away while it has the focus leaves the reader at the top of the document, unseen. The focus goes to
// what was round it instead.

/** Milliseconds in which whoever took the control away may place the focus better. */
const PAUSE = 400

/** Selector of the stand-in of a part that has lost its control: a heading, the part itself, or its first control. */
const STAND_INS = 'h2[tabindex], .paged-layout, [tabindex="0"], button:not([aria-disabled])'

const canHaveFocus = (element: Element) =>
  element.isConnected &&
  element.checkVisibility() &&
  !element.closest('[inert]') &&
  !element.matches(':disabled')

function focusWithin(part: Element): boolean {
  if (!canHaveFocus(part) || part === document.body) return false
  const candidates = part.matches('[tabindex]') ? [part] : part.querySelectorAll(STAND_INS)
  for (const each of candidates) {
    if (!(each instanceof HTMLElement) || !canHaveFocus(each)) continue
    each.focus({ preventScroll: true })
    if (document.activeElement === each) return true
  }
  return false
}

/** Gives a focus that was lost to the nearest part that is still there; one that a pointer took elsewhere is left. */
export function keepFocus(root: HTMLElement): void {
  /** The last focus and all elements round it, from the innermost. */
  let chain: readonly Element[] = []
  let timer = 0
  addEventListener('focusin', ({ target }) => {
    const parts: Element[] = []
    for (let each = target instanceof Element ? target : null; each; each = each.parentElement)
      parts.push(each)
    chain = parts
  })
  addEventListener('pointerdown', () => (chain = []), { capture: true, passive: true })
  const restore = () => {
    const [last] = chain
    if (!last || document.activeElement !== document.body || canHaveFocus(last)) return
    const stage = root.querySelector('.lectern-stage, main')
    const parts = stage ? [...chain.slice(1).filter(each => each !== root), stage] : chain
    parts.find(focusWithin)
  }
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || chain.length === 0) return
    clearTimeout(timer)
    timer = window.setTimeout(restore, PAUSE)
  })
  const attributeFilter = ['disabled', 'hidden', 'inert', 'open']
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter })
}
