import css from './dialog.css?inline'
import type { IframeRole } from './messages'
import { sheetOf } from './sheet'
import { closeIn } from './words'

/** Frames within which a router reacts to an address: unlike milliseconds, they are as slow as the router is. */
const ROUTER = 60

/** The window over the page. */
export interface Dialog {
  readonly role: IframeRole
  /** Takes an iframe in, not to be seen yet. */
  hold(iframe: HTMLIFrameElement): void
  /** Opens with the iframe that it holds; the language is that of its own words. */
  open(language: string): void
  /** The viewer is on its way: it hears no key yet, so the focus stays on the button and out of the iframe. */
  wait(): void
  /** The viewer is there: the dialog takes the iframe's title, and the focus goes in. */
  enter(): void
  close(): void
}

/** Keeps the dialog to what is seen while a keyboard covers a part of the screen. */
function followKeyboard({ style }: HTMLElement): void {
  const { visualViewport: view } = window
  view?.addEventListener('resize', () => {
    const isKeyboardOpen = view.scale === 1 && innerHeight - view.height > 80
    style.setProperty('--height', isKeyboardOpen ? `${view.height}px` : '')
  })
}

/** Stops the page behind from scrolling, without moving it; returns the way back. */
function holdPage(): () => void {
  const root = document.documentElement
  const place = { left: scrollX, top: scrollY, behavior: 'instant' } as const
  root.dataset.lecternOpen = innerWidth > root.clientWidth ? 'scrollbar' : ''
  return () => {
    delete root.dataset.lecternOpen
    let frames = ROUTER
    // AngularJS scrolls to the top a moment after a fragment has gone.
    const restore = () => {
      scrollTo(place)
      if (frames--) requestAnimationFrame(restore)
    }
    restore()
  }
}

/** Makes the window over the page: a native modal dialog. `onClose` is called when the reader wants it closed. */
export function createDialog(onClose: () => void): Dialog {
  const host = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'open' })
  const dialog = document.createElement('dialog')
  const button = document.createElement('button')
  const direction = () => getComputedStyle(document.documentElement).direction
  shadow.adoptedStyleSheets = [sheetOf(css)]
  shadow.append(dialog)
  dialog.append(button)
  button.onclick = onClose
  dialog.oncancel = event => {
    event.preventDefault()
    onClose()
  }
  let iframe: HTMLIFrameElement
  let waiting = false
  // Readers click on a page that is only half there, and pages put the focus into what they have opened.
  addEventListener('blur', () => setTimeout(() => waiting && button.focus()))
  let release: () => void
  /** True from opening to the first key that is pressed or let go after closing. */
  let wasOpen = false
  // Escape is kept from the page, whose own dialog would close too, wherever it was pressed, until it is let go.
  const onKey = (event: KeyboardEvent) => {
    const { key, type, repeat } = event
    const pressed = type === 'keydown' && !repeat
    if (key === 'Escape' && (dialog.open || (wasOpen && !pressed))) {
      event.stopImmediatePropagation()
      event.preventDefault()
      if (pressed) onClose()
    }
    // A key that was pressed inside the iframe is let go outside.
    if (!repeat) wasOpen = dialog.open
  }
  addEventListener('keydown', onKey, true)
  addEventListener('keyup', onKey, true)
  followKeyboard(dialog)
  return {
    get role() {
      return direction() === 'rtl' ? 'lightbox-left' : 'lightbox-right'
    },
    hold(element) {
      iframe = element
      // The button is where the viewer was told that it is.
      dialog.dir = direction()
      if (!host.isConnected) document.body.append(host)
      dialog.append(iframe)
    },
    open(language) {
      dialog.ariaLabel = iframe.title
      button.ariaLabel = button.title = closeIn(language)
      release = holdPage()
      dialog.showModal()
      wasOpen = true
      this.wait()
    },
    wait() {
      waiting = true
      button.focus()
    },
    enter() {
      if (waiting) iframe.focus()
      waiting = false
      dialog.ariaLabel = iframe.title
    },
    close() {
      waiting = false
      dialog.close()
      release()
    },
  }
}
