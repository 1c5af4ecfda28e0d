/**
 * Marks the iframe of a book while its document has the focus of somebody who came by key: an iframe matches neither
 * `:focus` nor `:focus-visible` then.
 */
export function showFocus(iframe: HTMLIFrameElement, page: Document, signal: AbortSignal): void {
  const mark = (focused: boolean) => iframe.classList.toggle('book-frame-focused', focused)
  let pointed = false
  const onPointer = () => {
    pointed = true
    mark(false)
  }
  page.addEventListener('pointerdown', onPointer, { signal })
  page.addEventListener('keydown', () => mark(true), { signal })
  const { defaultView } = page
  defaultView?.addEventListener('focus', () => mark(!pointed), { signal })
  defaultView?.addEventListener(
    'blur',
    () => {
      pointed = false
      mark(false)
    },
    { signal },
  )
}
