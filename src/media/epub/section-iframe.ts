import url from './book-page.html?url&no-inline'
import { columnPages, type SectionPages, scrolledPages } from './pages-in-section'
import { showFocus } from './show-focus'
import { type BookLook, bookStyle, columnsOf } from './style/book-style'
import { hasDarkGround } from './style/dark-ground'

/** Milliseconds that the styles of a section are waited for. */
const PATIENCE = 3000

/** Events inside the iframe that the viewer handles. */
export interface IframeEvents {
  onKey(event: KeyboardEvent): void
  /** The document of another section is in the iframe; the answer is called when that goes. */
  onDocument(page: Document): () => void
  /** A link was followed; `href` as it is written. */
  onLink(href: string): void
  /** The reader wants to go on (1) or back (-1), by the wheel. */
  onTurn(by: 1 | -1): void
  /** A finger moved the page to the right (1) or to the left (-1). */
  onSwipe(to: 1 | -1): void
  /** True when a finger may turn pages: a section that scrolls across is moved by it. */
  turnsByFinger(): boolean
  /** The section scrolled, or has another size now. */
  onMoved(kind: 'scrolled' | 'resized'): void
}

/** Styles that are still on their way; a book is laid out when they are there, or without them. */
function stylesIn(page: Document): Promise<unknown> {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet][href]')].filter(
    link => !link.sheet,
  )
  const arrived = links.map(
    link =>
      new Promise<void>(resolve => {
        link.onload = () => resolve()
        link.onerror = () => resolve()
      }),
  )
  const late = new Promise<void>(resolve => setTimeout(resolve, PATIENCE))
  return Promise.race([Promise.all(arrived), late])
}

/**
 * The frame in which one section of a book is laid out. It is of the viewer's own origin, so that the viewer can
 * measure and turn its pages, but sandboxed: nothing in it can run, submit, navigate or open anything.
 */
export class SectionIframe {
  readonly element: HTMLIFrameElement
  private readonly ready: Promise<void>
  private readonly events: IframeEvents
  private readonly sizes: ResizeObserver
  private leaving = new AbortController()
  private hasDarkGround = false

  constructor(host: HTMLElement, title: string, events: IframeEvents) {
    this.events = events
    this.element = host.ownerDocument.createElement('iframe')
    this.element.setAttribute('sandbox', 'allow-same-origin')
    this.element.title = title
    this.element.className = 'book-frame'
    this.ready = new Promise(resolve => {
      this.element.onload = () => resolve()
    })
    this.element.src = url
    host.append(this.element)
    this.sizes = new ResizeObserver(() => this.events.onMoved('resized'))
  }

  /** The section that is shown; `undefined` before the first. */
  get page(): Document | undefined {
    return this.element.contentDocument ?? undefined
  }

  /** Puts a section into the frame, in the place of the one before. */
  async fill(section: Document, language: string): Promise<Document | undefined> {
    await this.ready
    const { page } = this
    if (!page) return undefined
    this.leaving.abort()
    this.leaving = new AbortController()
    const root = page.importNode(section.documentElement, true)
    if (!root.getAttribute('lang') && language) root.setAttribute('lang', language)
    page.replaceChild(root, page.documentElement)
    // A document that is only a picture has no head.
    if (!page.head) root.prepend(page.createElement('head'))
    if (!page.body) root.append(page.createElement('body'))
    this.listen(page)
    await stylesIn(page)
    return page
  }

  /** Lays the section out and says how it is divided. */
  layOut(look: BookLook, dark: boolean): SectionPages | undefined {
    const { page, element } = this
    if (!page?.body) return undefined
    const [width, height] = [element.clientWidth, element.clientHeight]
    this.sizes.disconnect()
    let style = page.getElementById('lectern-book-style')
    if (!style) {
      this.hasDarkGround = hasDarkGround(page)
      style = page.createElement('style')
      style.id = 'lectern-book-style'
      page.head.append(style)
    }
    page.body.style.removeProperty('transform')
    const writing = page.defaultView?.getComputedStyle(page.body).writingMode ?? ''
    const isVertical = /^(?:vertical|sideways|tb)/.test(writing)
    const frame = { width, height, dark, isVertical, hasDarkGround: this.hasDarkGround }
    style.textContent = bookStyle(look, frame)
    this.sizes.observe(element)
    if (look.flow === 'scrolled') return scrolledPages(page, isVertical ? width : height, isVertical)
    const { side } = columnsOf(frame)
    return columnPages(page, { page: isVertical ? height : width, side, isVertical })
  }

  destroy(): void {
    this.leaving.abort()
    this.sizes.disconnect()
    this.element.remove()
  }

  private listen(page: Document): void {
    const { signal } = this.leaving
    const { events } = this
    signal.addEventListener('abort', events.onDocument(page))
    page.addEventListener('keydown', event => events.onKey(event), { signal })
    showFocus(this.element, page, signal)
    page.addEventListener('scroll', () => events.onMoved('scrolled'), { signal })
    // Pictures that arrive late move what comes after them.
    page.addEventListener('load', () => events.onMoved('resized'), { signal, capture: true })
    page.addEventListener(
      'click',
      event => {
        const link = (event.target as Element | null)?.closest?.('a[href], area[href]')
        if (!link) return
        event.preventDefault()
        events.onLink(link.getAttribute('href') ?? '')
      },
      { signal },
    )
    this.listenToTurns(page, signal)
  }

  private listenToTurns(page: Document, signal: AbortSignal): void {
    const { events } = this
    let rested = 0
    page.addEventListener(
      'wheel',
      ({ deltaX, deltaY, timeStamp, ctrlKey }) => {
        const by = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY
        // One stroke of a wheel or a touchpad is many events: it turns one page.
        if (ctrlKey || Math.abs(by) < 4 || timeStamp - rested < 250) {
          rested = Math.max(rested, Math.abs(by) < 4 ? rested : timeStamp)
          return
        }
        rested = timeStamp
        this.events.onTurn(by > 0 ? 1 : -1)
      },
      { signal, passive: true },
    )
    let from: Touch | undefined
    // A movement across that the page leaves to the browser may lead to the web page before this one.
    page.addEventListener(
      'touchmove',
      event => {
        const [to] = event.touches
        if (!from || !to || event.touches.length > 1 || !event.cancelable || !events.turnsByFinger()) return
        if (Math.abs(to.screenX - from.screenX) > Math.abs(to.screenY - from.screenY)) event.preventDefault()
      },
      { signal, passive: false },
    )
    page.addEventListener(
      'touchstart',
      ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined),
      {
        signal,
        passive: true,
      },
    )
    page.addEventListener(
      'touchend',
      ({ changedTouches: [to] }) => {
        if (!from || !to || page.getSelection()?.toString()) return
        const across = to.screenX - from.screenX
        if (Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(to.screenY - from.screenY))
          this.events.onSwipe(across > 0 ? 1 : -1)
      },
      { signal, passive: true },
    )
  }
}
