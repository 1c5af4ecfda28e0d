/**
 * Gives the focus to what the reader did not tab to, so that the keys work at once; it is not outlined until
 * the focus has left it, because a frame round the whole stage would say nothing.
 */
export function focusQuietly(element: HTMLElement | null): void {
  if (!element) return
  element.dataset.quiet = ''
  element.focus({ preventScroll: true })
  element.addEventListener('blur', () => delete element.dataset.quiet, { once: true })
}
