import { createDialog, type Dialog } from './dialog'
import type { HostLocation, Opened } from './host-location'
import { createIframe, type ViewerIframe } from './iframe'
import type { Region, ViewerEvent } from './messages'
import { findLink, type Offered, offersAround } from './offers'
import type { Settings } from './settings'
import { type Target, targetOf, toTarget, withPlace } from './targets'
import { type Told, tell } from './told'
import { NAME } from './words'

/** Options of opening an object by the API. */
export interface OpenOptions {
  /** Counted from 1. */
  readonly page?: number
  /** Element that gets the focus back; absent: the one that has it. */
  readonly opener?: HTMLElement
  /** Words to find; absent: those of the opener (`data-query`) or of the page's own search. */
  readonly query?: string
}

interface Current {
  target: Target
  readonly iframe: ViewerIframe
  opener: HTMLElement | undefined
  offers: readonly Offered[]
  page: number
}

/** The lightbox of a page: what is open, and how it came and goes. */
export class Lightbox {
  readonly #settings: Settings
  readonly #hostLocation: HostLocation
  #made: Dialog | undefined
  /** Targets opened by the API, which have no link by which Forward would find them. */
  readonly #known = new Map<string, Target>()
  /** Elements that opened them last, which Forward gives the focus back to. */
  readonly #openers = new Map<string, HTMLElement>()
  #current: Current | undefined
  /** A viewer without an object, for the link that is opened next. */
  #ready: ViewerIframe | undefined
  #waiting: MutationObserver | undefined
  /** Writing the address has some browsers say `popstate` in the middle of it. */
  #writing = false
  /** Opens what was asked for while the browser was still going back from something else. */
  #next: (() => void) | undefined

  constructor(settings: Settings, hostLocation: HostLocation) {
    this.#settings = settings
    this.#hostLocation = hostLocation
  }

  /** Made when it is needed: a page that is only looked at does not pay for it. */
  get #dialog(): Dialog {
    this.#made ??= createDialog(() => this.close())
    return this.#made
  }

  /**
   * Opens an address (a delivery link, a link to a configured viewer, a manifest) or an element whose click would open.
   * `false` when it is nothing that may be opened.
   */
  open(what: string | URL | HTMLElement, { opener, page, query }: OpenOptions = {}): boolean {
    const element = what instanceof HTMLElement ? what : undefined
    const target = element ? targetOf(this.#settings, element) : toTarget(this.#settings, String(what), true)
    if (target) this.show(target, opener ?? element, page, query)
    return target !== undefined
  }

  /** Closes what is open, as the reader would. */
  close(): void {
    if (!this.#current) return
    this.#current.iframe.tell({ type: 'close' })
    // Asked again: the reader does not wait for a browser that does not go back.
    if (this.#hostLocation.leaving) this.#closeNow()
    else this.#leave()
  }

  #leave(): void {
    if (this.#hostLocation.read()) this.#hostLocation.leave()
    else this.#closeNow()
  }

  /** Shows a page (counted from 1) of what is open, and a part of it in canvas units. */
  goTo(page: number, region?: Region): void {
    this.#current?.iframe.goTo(page, region)
  }

  /** Searches in what is open. */
  search(query: string): void {
    this.#current?.iframe.search(query)
  }

  /** Hears the viewer's events, of `<lectern-viewer>` too; returns the way to stop. */
  on(type: ViewerEvent['type'], listener: (event: Told) => void): () => void {
    const onEvent = (event: Event) => listener((event as CustomEvent<Told>).detail)
    document.addEventListener(`lectern:${type}`, onEvent)
    return () => document.removeEventListener(`lectern:${type}`, onEvent)
  }

  /** Opens a target, or shows it in place of the one that is open; returns the viewer's window. */
  show(target: Target, opener?: HTMLElement, page?: number, query?: string): Window | null {
    this.#known.set(target.name, target)
    const opened = { name: target.name, page }
    if (this.#current && this.#hostLocation.leaving) this.#next = () => this.show(target, opener, page, query)
    else {
      this.#writing = true
      if (!this.#current) this.#hostLocation.enter(opened)
      else if (this.#current.target.name !== target.name) this.#hostLocation.replace(opened)
      this.#writing = false
      this.#present(target, opener, page, query)
    }
    return this.#current?.iframe.element.contentWindow ?? null
  }

  #present(target: Target, opener: HTMLElement | undefined, page?: number, query?: string): void {
    if (this.#current?.target.name === target.name) return
    const { lang, query: pageQuery } = this.#settings
    const src = withPlace(target.src, page, lang, query ?? opener?.dataset.query ?? pageQuery)
    const offers = opener ? offersAround(opener, this.#settings) : (this.#current?.offers ?? [])
    if (this.#current) {
      Object.assign(this.#current, { target, offers, page: 0 })
      this.#current.iframe.show(src)
      this.#dialog.wait()
      return
    }
    const { activeElement } = document
    const iframe = this.#takeReady(src) ?? this.#createFrame(src)
    const focused = activeElement === document.body ? undefined : (activeElement as HTMLElement)
    const element = opener ?? focused
    this.#current = { target, iframe, opener: element, offers, page: 0 }
    if (element) this.#openers.set(target.name, element)
    iframe.element.title = opener?.textContent?.trim() || NAME
    this.#dialog.open(lang)
  }

  #createFrame(src: string): ViewerIframe {
    const iframe = createIframe({ src, role: this.#dialog.role, onEvent: event => this.#onEvent(event) })
    this.#dialog.hold(iframe.element)
    return iframe
  }

  /** Has a viewer ready that is not seen and that asks for nothing, until something is opened. */
  makeReady(): void {
    if (!this.#current) this.#ready ??= this.#createFrame(this.#settings.viewer.href)
  }

  /** The viewer that was kept ready, told what to show behind `#`: that loads nothing anew. */
  #takeReady(src: string): ViewerIframe | undefined {
    const iframe = this.#ready
    const { href } = this.#settings.viewer
    this.#ready = undefined
    if (src.startsWith(`${href}?`)) {
      iframe?.show(`${href}#${src.slice(href.length)}`)
      return iframe
    }
    iframe?.remove()
    return undefined
  }

  #onEvent(event: ViewerEvent): void {
    const current = this.#current
    if (!current) return
    tell(document, event, current.target.name)
    if (event.type === 'close') this.#leave()
    else if (event.type === 'ready') this.#onReady(current, event.title)
    else if (event.type === 'place') this.#onPlace(current, event.page)
    else if (event.type === 'switch') this.show(current.offers[event.offer]?.target ?? current.target)
  }

  #onReady({ iframe, target, offers }: Current, title?: string): void {
    if (title) iframe.element.title = title
    this.#dialog.enter()
    const list = offers.map(({ label, target: { name } }) => ({ label, current: name === target.name }))
    iframe.tell({ type: 'offers', offers: list })
  }

  /** The page's address follows the reader from page to page, but says nothing of the first one. */
  #onPlace(current: Current, page: number): void {
    const turned = current.page !== 0 && current.page !== page
    current.page = page
    if (turned) this.#hostLocation.replace({ name: current.target.name, page })
  }

  #closeNow(): void {
    const current = this.#current
    if (!current) return
    this.#current = undefined
    this.#dialog.close()
    current.iframe.remove()
    // The page may have been drawn anew meanwhile, the link with it.
    const opener = current.opener?.isConnected ? current.opener : this.#openerOf(current.target.name)
    window.focus()
    opener?.focus({ preventScroll: true })
    const next = this.#next
    this.#next = undefined
    next?.()
  }

  /** Follows Back, Forward and the address that the page was opened with. */
  followHistory(): void {
    const follow = () => this.#follow(this.#hostLocation.read())
    addEventListener('popstate', follow)
    // Some routers keep `popstate` from everybody else.
    addEventListener('hashchange', follow)
    follow()
  }

  #follow(opened: Opened | undefined): void {
    if (this.#writing) return
    this.#waiting?.disconnect()
    this.#waiting = undefined
    if (!opened) this.#closeNow()
    else if (opened.name !== this.#current?.target.name && !this.#reopen(opened)) this.#await(opened)
  }

  /** Opens what the address names, if the page itself stands for it: by a link, or by a host it trusts. */
  #reopen(opened: Opened): boolean {
    const link = findLink(opened.name, this.#settings)
    const named = this.#known.get(opened.name) ?? link?.target ?? this.#trusted(opened.name)
    if (named) this.#present(named, this.#openerOf(opened.name), opened.page)
    return named !== undefined
  }

  /** The element that opened this before or, where the page was drawn anew, the first link to it. */
  #openerOf(name: string): HTMLElement | undefined {
    const opener = this.#openers.get(name)
    return opener?.isConnected ? opener : findLink(name, this.#settings)?.link
  }

  #trusted(name: string): Target | undefined {
    const target = toTarget(this.#settings, name, true)
    return target && this.#settings.hosts.includes(new URL(target.name).host) ? target : undefined
  }

  /** Waits for the link to be drawn: discovery pages draw late. */
  #await(opened: Opened): void {
    this.#waiting = new MutationObserver(() => {
      if (this.#reopen(opened)) this.#waiting?.disconnect()
    })
    this.#waiting.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] })
  }
}
