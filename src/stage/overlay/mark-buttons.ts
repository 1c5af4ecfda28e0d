// Marks for the keyboard and for screen readers, in reading order; what is seen of them is drawn elsewhere. One element a
// mark, made without React: thousands of them are to be there within a frame or two.

import type { Size } from '../../model/digital-object'
import { boxOfShape } from '../../model/mark'
import type { PlacedMark } from '../../viewer/state/marks'

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

function markButton({ key, mark }: PlacedMark, canvas: Size): HTMLButtonElement {
  const button = document.createElement('button')
  const { x, y, width, height } = boxOfShape(mark.shape)
  const [left, top] = [percent(x, canvas.width), percent(y, canvas.height)]
  const [across, down] = [percent(width, canvas.width), percent(height, canvas.height)]
  button.style.cssText = `left:${left};top:${top};width:${across};height:${down}`
  button.type = 'button'
  button.tabIndex = -1
  button.dataset.mark = key
  button.setAttribute('aria-label', mark.label)
  if (mark.current) button.setAttribute('aria-current', 'true')
  return button
}

const buttonOf = (list: HTMLElement, key: string) =>
  list.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`)

/** Fills a list with the marks of a canvas, in reading order. A mark that has the focus and is still there keeps it. */
export function fillMarkList(list: HTMLElement, marks: readonly PlacedMark[], canvas: Size): void {
  const { activeElement } = document
  const focused =
    activeElement instanceof HTMLElement && list.contains(activeElement)
      ? activeElement.dataset.mark
      : undefined
  list.replaceChildren(...marks.map(placed => markButton(placed, canvas)))
  if (focused !== undefined) buttonOf(list, focused)?.focus({ preventScroll: true })
}

/** Makes a mark the one at which the Tab key stops. */
export function stopAt(list: HTMLElement, key: string | undefined): void {
  for (const button of list.querySelectorAll<HTMLElement>('[tabindex="0"]')) button.tabIndex = -1
  const stop = key === undefined ? null : buttonOf(list, key)
  if (stop) stop.tabIndex = 0
}

/** Callbacks of a list of marks. */
export interface MarkListener {
  onFocus(placed: PlacedMark): void
  onBlur(): void
}

/** Listens for clicks and the focus in a list of marks; returns the way to stop. */
export function listenToMarks(
  list: HTMLElement,
  marks: readonly PlacedMark[],
  { onFocus, onBlur }: MarkListener,
): () => void {
  const byKey = new Map(marks.map(placed => [placed.key, placed]))
  const markOf = ({ target }: Event) =>
    target instanceof HTMLElement ? byKey.get(target.dataset.mark ?? '') : undefined
  const onClick = (event: Event) => markOf(event)?.activate()
  const onFocusIn = (event: Event) => {
    const placed = markOf(event)
    if (placed) onFocus(placed)
  }
  list.addEventListener('click', onClick)
  list.addEventListener('focusin', onFocusIn)
  list.addEventListener('focusout', onBlur)
  return () => {
    list.removeEventListener('click', onClick)
    list.removeEventListener('focusin', onFocusIn)
    list.removeEventListener('focusout', onBlur)
  }
}
