import type { Address, Opened } from './address'
import { createDialog } from './dialog'
import { createFrame, type ViewerFrame } from './frame'
import type { Region, ViewerEvent } from './messages'
import { findLink, type Offered, offersAround } from './offers'
import type { Settings } from './settings'
import { type Target, targetOf, toTarget, withPlace } from './targets'
import { type Told, tell } from './told'
import { wordsIn } from './words'

/** How something is opened by the API. */
export interface OpenOptions {
  /** Counted from 1. */
  readonly page?: number
  /** What the focus returns to; the element that has it when absent. */
  readonly opener?: HTMLElement
}

interface Current {
  target: Target
  readonly frame: ViewerFrame
  opener: HTMLElement | undefined
  offers: readonly Offered[]
  page: number
}

/** The lightbox of a page: what is open, and how it came and goes. */
export class Lightbox {
  readonly #settings: Settings
  readonly #address: Address
  readonly #dialog = createDialog(() => this.close())
  /** What was opened by the API has no link by which Forward would find it. */
  readonly #known = new Map<string, Target>()
  #current: Current | undefined
  #waiting: MutationObserver | undefined

  constructor(settings: Settings, address: Address) {
    this.#settings = settings
    this.#address = address
  }

  /**
   * Opens an address (a delivery link, a link to a configured viewer, a manifest) or an element whose click would open.
   * `false` when it is nothing that may be opened.
   */
  open(what: string | URL | HTMLElement, { opener, page }: OpenOptions = {}): boolean {
    const element = what instanceof HTMLElement ? what : undefined
    const target = element ? targetOf(this.#settings, element) : toTarget(this.#settings, String(what), true)
    if (target) this.show(target, opener ?? element, page)
    return target !== undefined
  }

  /** Closes what is open, as the reader would. */
  close(): void {
    if (!this.#current) return
    this.#current.frame.tell({ type: 'close' })
    this.#leave()
  }

  #leave(): void {
    if (this.#address.read()) this.#address.leave()
    else this.#closeNow()
  }

  /** Shows a page (counted from 1) of what is open, and a part of it in canvas units. */
  goTo(page: number, region?: Region): void {
    this.#current?.frame.tell({ type: 'go-to', page, ...(region && { region }) })
  }

  /** Searches in what is open. */
  search(query: string): void {
    this.#current?.frame.tell({ type: 'search', query })
  }

  /** Hears the viewer's events, of `<lectern-viewer>` too; returns the way to stop. */
  on(type: ViewerEvent['type'], listener: (told: Told) => void): () => void {
    const onEvent = (event: Event) => listener((event as CustomEvent<Told>).detail)
    document.addEventListener(`lectern:${type}`, onEvent)
    return () => document.removeEventListener(`lectern:${type}`, onEvent)
  }

  /** Opens a target, or shows it in place of the one that is open; returns the viewer's window. */
  show(target: Target, opener?: HTMLElement, page?: number): Window | null {
    this.#known.set(target.name, target)
    const opened = { name: target.name, page }
    if (!this.#current) this.#address.enter(opened)
    else if (this.#current.target.name !== target.name) this.#address.replace(opened)
    this.#present(target, opener, page)
    return this.#current?.frame.element.contentWindow ?? null
  }

  #present(target: Target, opener: HTMLElement | undefined, page?: number): void {
    if (this.#current?.target.name === target.name) return
    const language = this.#settings.lang || document.documentElement.lang
    const src = withPlace(target.src, page, language)
    const offers = opener ? offersAround(opener, this.#settings) : (this.#current?.offers ?? [])
    if (this.#current) {
      Object.assign(this.#current, { target, offers, page: 0 })
      this.#current.frame.show(src)
      return
    }
    const { activeElement } = document
    const frame = createFrame({
      src,
      role: this.#dialog.role,
      title: opener?.textContent?.trim() || wordsIn(language)[0],
      onEvent: event => this.#onEvent(event),
    })
    const focused = activeElement === document.body ? undefined : (activeElement as HTMLElement)
    this.#current = { target, frame, opener: opener ?? focused, offers, page: 0 }
    this.#dialog.open(frame.element, language)
  }

  #onEvent(event: ViewerEvent): void {
    const current = this.#current
    if (!current) return
    if (event.type === 'ready' && event.title) current.frame.element.title = event.title
    this.#dialog.enter()
    tell(document, event, current.target.name)
    if (event.type === 'close') this.#leave()
    else if (event.type === 'ready') this.#onReady(current)
    else if (event.type === 'place') this.#onPlace(current, event.page)
    else if (event.type === 'switch') this.#onSwitch(current, event.offer)
  }

  #onReady({ frame, target, offers }: Current): void {
    if (offers.length < 2) return
    const list = offers.map(({ label, target: { name } }) => ({ label, current: name === target.name }))
    frame.tell({ type: 'offers', offers: list })
  }

  /** The page's address follows the reader from page to page, but says nothing of the first one. */
  #onPlace(current: Current, page: number): void {
    const turned = current.page !== 0 && current.page !== page
    current.page = page
    if (turned) this.#address.replace({ name: current.target.name, page })
  }

  #onSwitch({ offers }: Current, position: number): void {
    const offer = offers[position]
    if (offer) this.show(offer.target)
  }

  #closeNow(): void {
    const current = this.#current
    if (!current) return
    this.#current = undefined
    this.#dialog.close()
    current.frame.remove()
    // The page may have been drawn anew meanwhile, the link with it.
    const opener = current.opener?.isConnected
      ? current.opener
      : findLink(current.target.name, this.#settings)?.link
    window.focus()
    opener?.focus({ preventScroll: true })
  }

  /** Follows Back, Forward and the address that the page was opened with. */
  followHistory(): void {
    const follow = () => this.#follow(this.#address.read())
    addEventListener('popstate', follow)
    addEventListener('hashchange', follow)
    follow()
  }

  #follow(opened: Opened | undefined): void {
    this.#waiting?.disconnect()
    this.#waiting = undefined
    if (!opened) this.#closeNow()
    else if (opened.name !== this.#current?.target.name && !this.#reopen(opened)) this.#await(opened)
  }

  /** Opens what the address names, if the page itself stands for it: by a link, or by a host it trusts. */
  #reopen(opened: Opened): boolean {
    const found = findLink(opened.name, this.#settings)
    const named = this.#known.get(opened.name) ?? found?.target ?? this.#trusted(opened.name)
    if (named) this.#present(named, found?.link, opened.page)
    return named !== undefined
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
