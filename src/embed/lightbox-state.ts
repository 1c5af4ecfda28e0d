// The lightbox of a page: what is open, and how it came and goes. A page has one, so its state is that of this module.

import { createDialog, type Dialog } from './dialog'
import type { HostLocation, Opened } from './host-location'
import { createIframe, GONE, type Reached, type ViewerIframe } from './iframe'
import { isEventType, type PlaceName, type Region, type ViewerEvent } from './messages'
import { findLink, type Offered, offersAround } from './offers'
import type { Settings } from './settings'
import { OBJECT, type Opening, type Target, targetOf, toTarget, withPlace } from './targets'
import { tell } from './told'
import { NAME } from './words'

/** Options of opening an object by the API: the place to open it at, and the element that opens it. */
export interface OpenOptions extends PlaceName {
  /** Element that gets the focus back; absent: the one that has it. */
  readonly opener?: HTMLElement
  /** Words to find; absent: those of the opener (`data-query`) or of the page's own search. */
  readonly query?: string
}

interface Current extends Opening {
  readonly iframe: ViewerIframe
  offers: readonly Offered[]
  /** The last place of the reader, as a link names it; `undefined` before the first. */
  link: string | undefined
}

let settings: Settings
let hostLocation: HostLocation
let dialogOfPage: Dialog | undefined
/** Targets by name with the element that opened each last: those opened by the API have no link that Forward could find. */
const openings = new Map<string, Opening>()
let current: Current | undefined
/** A viewer without an object, for the link that is opened next. */
let spare: ViewerIframe | undefined
let waiting: MutationObserver | undefined
/** Writing the address has some browsers say `popstate` in the middle of it. */
let writing = false
/** Opens what was asked for while the browser was still going back from something else. */
let next: (() => void) | undefined

/** Made when it is needed: a page that is only looked at does not pay for it. */
const dialog = () => {
  dialogOfPage ??= createDialog(close)
  return dialogOfPage
}

/**
 * Opens an address (a delivery link, a link to a configured viewer, a manifest) or an element whose click would open.
 * `false` when it is nothing that may be opened.
 */
export function open(
  what: string | URL | HTMLElement,
  { opener, page, query, ...place }: OpenOptions = {},
): boolean {
  const element = what instanceof HTMLElement ? what : undefined
  const target = element ? targetOf(settings, element) : toTarget(settings, String(what), true)
  if (!target) return false
  show({ ...target, query, ...(page && { page: `${page}` }) }, opener ?? element)
  // The viewer is told the rest of the place when it is there: a URL cannot name it.
  if (Object.keys(place).length) void goTo({ page, ...place })
  return true
}

/** Closes what is open, as the reader would. */
export function close(): void {
  if (!current) return
  current.iframe.tell({ type: 'close' })
  // Asked again: the reader does not wait for a browser that does not go back.
  if (hostLocation.leaving) closeNow()
  else leave()
}

function leave(): void {
  if (hostLocation.read()) hostLocation.leave()
  else closeNow()
}

/** Shows a place in what is open, or a page (counted from 1) and a part of it in canvas units. */
export async function goTo(place: PlaceName | number, region?: Region): Promise<Reached> {
  return current?.iframe.goTo(place, region) ?? GONE
}

/** Searches in what is open. */
export function search(query: string): void {
  current?.iframe.tell({ type: 'search', query })
}

/**
 * Hears the viewer's events, of `<lectern-viewer>` too; returns the way to stop. Throws where there is no such event:
 * nobody would ever be told.
 */
export function on<Type extends keyof LecternEvents>(
  type: Type,
  listener: (event: LecternEvents[Type]) => void,
): () => void {
  if (!isEventType(type)) throw new RangeError(`Lectern has no event "${type}"`)
  const onEvent = (event: Event) => listener((event as CustomEvent<LecternEvents[Type]>).detail)
  addEventListener(`lectern:${type}`, onEvent)
  return () => removeEventListener(`lectern:${type}`, onEvent)
}

/** Opens a target, or shows it in place of the one that is open; returns the viewer's window. */
export function show(target: Target, opener?: HTMLElement): Window | null {
  if (current && hostLocation.leaving) next = () => show(target, opener)
  else {
    writing = true
    if (!current) hostLocation.enter(target)
    else if (current.target.name !== target.name) hostLocation.replace(target)
    writing = false
    present({ target, opener })
  }
  return current?.iframe.element.contentWindow ?? null
}

function present({ target, opener }: Opening): void {
  const { name, page, query = opener?.dataset.query ?? settings.query } = target
  if (current?.target.name === name) {
    if (page) void goTo({ link: page })
    return
  }
  const src = withPlace(target.src, page, settings.lang, query, settings.without)
  const { activeElement, body } = document
  const offers = opener ? offersAround(opener, settings) : (current?.offers ?? [])
  if (current) {
    Object.assign(current, { target, offers, link: undefined })
    current.iframe.show(src)
    dialog().wait()
  } else {
    const iframe = takeSpare(src) ?? makeIframe(src)
    iframe.element.title = opener?.textContent?.trim() || NAME
    const focused = activeElement === body ? undefined : (activeElement as HTMLElement)
    current = { target, iframe, opener: opener ?? focused, offers, link: undefined }
    dialog().open(settings.lang)
  }
  openings.set(name, { target, opener: current.opener })
}

function makeIframe(src: string): ViewerIframe {
  const iframe = createIframe({ src, role: dialog().role, lang: settings.lang, onEvent })
  dialog().hold(iframe.element)
  return iframe
}

/** Has a viewer ready that is not seen and that asks for nothing, until something is opened. */
export function makeReady(): void {
  if (!current) spare ??= makeIframe(settings.viewer.href)
}

/** The viewer that was kept ready, told what to show behind `#`: that loads nothing anew. */
function takeSpare(src: string): ViewerIframe | undefined {
  const iframe = spare
  spare = undefined
  iframe?.show(src.startsWith(`${settings.viewer.href}?`) ? src.replace('?', '#?') : src)
  return iframe
}

function onEvent(event: ViewerEvent): void {
  if (!current) return
  const { type } = event
  const { iframe, target, offers } = current
  if (type === 'hello') {
    dialog().enter()
    const list = offers.map(({ label, target: { name } }) => ({ label, current: name === target.name }))
    iframe.tell({ type: 'offers', offers: list })
    return
  }
  if (type === 'close') leave()
  else tell(document, event, target.name)
  if (type === 'place') followPlace(current, event.link)
  else if (type === 'switch') show(offers[event.offer]?.target ?? target)
  else if (type === 'ready' && event.title) {
    iframe.element.title = event.title
    dialog().enter()
  }
}

/** The page's address follows the reader from place to place, but says nothing of the first one. */
function followPlace(open: Current, link: string): void {
  const { link: before, target } = open
  open.link = link
  if (before && before !== link) hostLocation.replace({ name: target.name, page: link })
}

function closeNow(): void {
  if (!current) return
  const { iframe, opener, target } = current
  current = undefined
  // However it was closed: by the viewer, the page, the button or Back.
  tell(document, { type: 'close' }, target.name)
  dialog().close()
  iframe.remove()
  window.focus()
  // The page may have been drawn anew meanwhile, the link with it.
  const element = opener?.isConnected ? opener : openerOf(target.name)
  element?.focus({ preventScroll: true })
  const open = next
  next = undefined
  open?.()
}

/** Begins with the settings of the page, and follows Back, Forward and the address that the page was opened with. */
export function begin(own: Settings, location: HostLocation): void {
  settings = own
  hostLocation = location
  const follow = () => followTo(location.read())
  addEventListener('popstate', follow)
  // Some routers keep `popstate` from everybody else.
  addEventListener('hashchange', follow)
  follow()
}

function followTo(opened: Opened | undefined): void {
  if (writing) return
  waiting?.disconnect()
  if (!opened) closeNow()
  else if (opened.name !== current?.target.name && !reopen(opened)) {
    // Waits for the link to be drawn: discovery pages draw late.
    waiting = new MutationObserver(() => reopen(opened) && waiting?.disconnect())
    waiting.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] })
  }
}

/** Opens what the address names, if the page itself stands for it: by a link, or by a host it trusts. */
function reopen({ name, page }: Opened): boolean {
  const target = (openings.get(name) ?? findLink(name, settings))?.target ?? trusted(name)
  if (target) present({ target: { ...target, page }, opener: openerOf(name) })
  return target !== undefined
}

/** The element that opened this before or, where the page was drawn anew, the first link to it. */
function openerOf(name: string): HTMLElement | undefined {
  const opener = openings.get(name)?.opener
  return opener?.isConnected ? opener : findLink(name, settings)?.opener
}

/** The target of a name on a host that the page trusts; one that names an object within it would lead to any host. */
function trusted(name: string): Target | undefined {
  const target = OBJECT.test(name) ? undefined : toTarget(settings, name, true)
  return target && settings.hosts.includes(new URL(target.name).host) ? target : undefined
}
