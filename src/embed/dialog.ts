import css from './dialog.css?inline'
import type { FrameRole } from './messages'
import { sheetOf } from './sheet'
import { wordsIn } from './words'

/** The window over the page. */
export interface Dialog {
  readonly role: FrameRole
  /** Opens with a frame in it; the language is that of its own words. */
  open(frame: HTMLIFrameElement, title: string, language: string): void
  /** The viewer speaks: the focus goes in, unless the reader has moved it. */
  enter(): void
  name(title: string): void
  close(): void
}

/** Keeps the dialog to what is seen while a keyboard covers a part of the screen. */
function followKeyboard({ style }: HTMLElement): () => void {
  const { visualViewport: view } = window
  const fit = () => {
    const covered = view && view.scale === 1 && innerHeight - view.height > 80
    style.setProperty('--height', covered ? `${view.height}px` : '100%')
  }
  view?.addEventListener('resize', fit)
  return () => view?.removeEventListener('resize', fit)
}

/** Stops the page behind from scrolling, without moving it; returns the way back. */
function holdPage(): () => void {
  const root = document.documentElement
  const [left, top] = [scrollX, scrollY]
  root.dataset.lecternOpen = innerWidth > root.clientWidth ? 'scrollbar' : ''
  return () => {
    delete root.dataset.lecternOpen
    scrollTo({ left, top, behavior: 'instant' })
    // AngularJS scrolls to the top when a fragment has gone; before the next frame it is put right.
    requestAnimationFrame(() => scrollTo({ left, top, behavior: 'instant' }))
  }
}

/** Makes the window over the page: a native modal dialog. `onClose` is called when the reader wants it closed. */
export function createDialog(onClose: () => void): Dialog {
  const host = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'open' })
  const dialog = document.createElement('dialog')
  const button = document.createElement('button')
  shadow.adoptedStyleSheets = [sheetOf(css)]
  shadow.append(dialog)
  dialog.append(button)
  button.onclick = onClose
  dialog.oncancel = event => {
    event.preventDefault()
    onClose()
  }
  let undo: (() => void)[] = []
  return {
    get role() {
      const { direction } = getComputedStyle(document.documentElement)
      return direction === 'rtl' ? 'lightbox-left' : 'lightbox-right'
    },
    open(frame, title, language) {
      const [name, close] = wordsIn(language)
      dialog.dir = this.role === 'lightbox-left' ? 'rtl' : 'ltr'
      dialog.ariaLabel = title || name
      button.ariaLabel = button.title = close
      if (!host.isConnected) document.body.append(host)
      dialog.append(frame)
      undo = [holdPage(), followKeyboard(dialog)]
      dialog.showModal()
      button.focus()
    },
    enter() {
      if (shadow.activeElement === button) dialog.querySelector('iframe')?.focus()
    },
    name(title) {
      dialog.ariaLabel = title
    },
    close() {
      dialog.close()
      for (const step of undo.splice(0)) step()
    },
  }
}
