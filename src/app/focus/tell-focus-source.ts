/** Keys that move the focus by themselves. */
const MOVING = /^(?:Tab|Home|End|Arrow(?:Up|Down|Left|Right))$/

/**
 * Marks the page (`data-focus-by="keys"`) as long as the focus is where a key has moved it. A focus that the viewer itself has
 * placed, as when a sheet closes, shows no tooltip: `:focus-visible` is true then too.
 */
export function tellFocusSource(): void {
  const { dataset } = document.documentElement
  let isMoving = false
  const end = () => {
    isMoving = false
  }
  addEventListener('keydown', ({ key }) => (isMoving = MOVING.test(key)), { capture: true })
  for (const type of ['keyup', 'pointerdown']) addEventListener(type, end, { capture: true, passive: true })
  // Of the window alone: the blur of an element, which does not bubble, is part of the move.
  addEventListener('blur', end)
  addEventListener('focusin', () => {
    if (isMoving) dataset.focusBy = 'keys'
    else delete dataset.focusBy
  })
}
