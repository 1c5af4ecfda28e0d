// Two viewers in iframes of this page, one for each object of the link. The iframes begin before the shell is there, and are never
// moved by it: an iframe that is taken out of the document loads anew.

import { createStore } from 'zustand/vanilla'
import { iframeName } from '../../embed/messages'
import { STEP } from '../../viewer/beside/holder'
import { type BesideLink, readBeside, writeBeside } from '../../viewer/url/beside-link'
import type { Viewer } from '../../viewer/use-viewer'
import { adoptStyles } from './adopt-styles'
import { Lock } from './lock'

/** One of the two viewers. */
export interface Side {
  readonly frame: HTMLIFrameElement
  /** Holds the heading of the side, drawn by the shell. */
  readonly head: HTMLElement
  /** Absent until the viewer in the iframe is there. */
  readonly viewer?: Viewer | undefined
}

/** The two sides, in their order on the screen, and how they are seen. */
export interface SidesState extends Pick<BesideLink, 'compare' | 'together' | 'others'> {
  readonly sides: readonly [Side, Side]
  /** Position of the side that the reader uses. */
  readonly active: 0 | 1
}

type Method = 'pushState' | 'replaceState'

const hrefOf = ({ frame }: Side): string => frame.contentWindow?.location.href ?? frame.src

function createSide(href: string, name: string): Side & { readonly element: HTMLElement } {
  const element = document.createElement('div')
  element.className = 'side'
  const head = document.createElement('div')
  head.className = 'side-head'
  const frame = document.createElement('iframe')
  frame.name = iframeName('inline', location.origin)
  frame.allow = 'fullscreen; clipboard-write; autoplay; picture-in-picture'
  // Until the titles of the objects are there.
  frame.title = name
  frame.src = href
  element.append(head, frame)
  return { element, head, frame }
}

/** The two viewers, what holds them together, and their link. */
export class Sides {
  readonly element = document.createElement('main')
  /** Lies over the stage where one side lies over the other. */
  readonly overlay = document.createElement('div')
  readonly store
  private readonly lock: Lock
  private readonly stops = new Map<HTMLIFrameElement, () => void>()
  private hasPushed = false
  private travelling = false

  constructor({ first, second, others, compare, together }: BesideLink) {
    const [one, other] = [createSide(first, '1'), createSide(second, '2')]
    this.element.className = 'sides'
    this.overlay.className = 'sides-overlay'
    this.element.append(one.element, other.element, this.overlay)
    this.store = createStore<SidesState>(() => ({
      sides: [one, other],
      active: 0,
      others,
      compare,
      together,
    }))
    this.lock = new Lock(() => this.lockedPair())
    this.store.subscribe((state, before) => {
      if (state.together !== before.together) this.lock.release()
      if (state.compare !== before.compare || state.together !== before.together) this.write('replaceState')
      this.lock.keepTogether()
    })
    globalThis.lecternBeside = {
      join: (window, viewer) => this.join(window, viewer),
      linkWith: (window, href) =>
        this.link(side => (side.frame.contentWindow === window ? href : hrefOf(side))),
      viewers: () => this.store.getState().sides.flatMap(({ viewer }) => viewer ?? []),
    }
    addEventListener('popstate', () => this.travel())
  }

  /** The viewer that leads and the one that follows; none while they are free, or go to where the history leads. */
  private lockedPair(): readonly [Viewer, Viewer] | undefined {
    const { sides, active, together } = this.store.getState()
    const [leader, follower] = [sides[active].viewer, sides[active === 0 ? 1 : 0].viewer]
    return together && !this.travelling && leader && follower ? [leader, follower] : undefined
  }

  private link(of: (side: Side) => string): string {
    const { sides, ...look } = this.store.getState()
    return writeBeside({ ...look, first: of(sides[0]), second: of(sides[1]) })
  }

  /** The link to both, as they are now. */
  get href(): string {
    return this.link(hrefOf)
  }

  private write(method: Method): void {
    const { href } = this
    if (this.travelling || href === location.href) return
    // Both sides that are turned together are one step; in an iframe Back belongs to the page round it.
    const pushes = method === 'pushState' && !this.hasPushed && window.parent === window
    try {
      history[pushes ? 'pushState' : 'replaceState'](history.state, '', href)
    } catch {
      // Browsers refuse too many entries in a short time.
    }
    if (!pushes) return
    this.hasPushed = true
    setTimeout(() => {
      this.hasPushed = false
    })
  }

  /** Back and Forward: each side goes where it was then. */
  private travel(): void {
    const link = readBeside(location.href)
    const { sides } = this.store.getState()
    if (!link) {
      location.reload()
      return
    }
    this.travelling = true
    for (const [index, href] of [link.first, link.second].entries()) {
      const side = sides[index]
      const view = side?.frame.contentWindow
      if (!side || !view || hrefOf(side) === href) continue
      view.history.replaceState(view.history.state, '', href)
      // An event of the window it is for: its listeners are of that window.
      view.dispatchEvent(new PopStateEvent('popstate', { state: view.history.state }))
    }
    const { compare, together, others } = link
    this.store.setState({ compare, together, others })
    this.lock.release()
    this.travelling = false
  }

  private join(view: Window, viewer: Viewer): void {
    const { sides } = this.store.getState()
    const index = sides[0].frame.contentWindow === view ? 0 : 1
    const { frame } = sides[index]
    if (frame.contentWindow !== view) return
    this.stops.get(frame)?.()
    const stopLock = this.lock.follow(viewer)
    const stopOpening = viewer.store.subscribe((state, before) => {
      if (state.objectGeneration !== before.objectGeneration) setTimeout(() => this.write('replaceState'))
    })
    this.stops.set(frame, () => {
      stopLock()
      stopOpening()
    })
    view.document.documentElement.toggleAttribute('data-beside-side', true)
    this.followUse(frame, view)
    this.setSide(frame, viewer)
    this.write('replaceState')
    this.lock.keepTogether()
  }

  private setSide(frame: HTMLIFrameElement, viewer: Viewer): void {
    const [one, other] = this.store.getState().sides
    const of = (side: Side) => (side.frame === frame ? { ...side, viewer } : side)
    this.store.setState({ sides: [of(one), of(other)] })
  }

  /** Hears which side the reader uses, and what its URL becomes. */
  private followUse(frame: HTMLIFrameElement, view: Window): void {
    const use = () => this.activate(frame)
    for (const type of ['pointerdown', 'wheel', 'touchstart', 'keydown', 'focusin'])
      view.addEventListener(type, use, { capture: true, passive: true })
    view.addEventListener(STEP, event => this.write((event as CustomEvent<Method>).detail))
    view.addEventListener('keydown', event => {
      if (event.key === 'F6' && !event.defaultPrevented) this.goToOther(event)
    })
  }

  private activate(frame: HTMLIFrameElement): void {
    const { sides, active } = this.store.getState()
    const index = sides[0].frame === frame ? 0 : 1
    if (index !== active) this.store.setState({ active: index })
  }

  /** Brings the focus into a side. */
  focus(index: 0 | 1): void {
    this.store.setState({ active: index })
    this.store.getState().sides[index].frame.contentWindow?.focus()
  }

  private goToOther(event: Event): void {
    event.preventDefault()
    this.focus(this.store.getState().active === 0 ? 1 : 0)
  }

  /** A key pressed outside both sides is for the active one. */
  passOn(event: KeyboardEvent): void {
    if (event.key === 'F6') {
      this.goToOther(event)
      return
    }
    const { sides, active } = this.store.getState()
    const page = sides[active].frame.contentDocument
    const copy = new KeyboardEvent('keydown', { ...keyOf(event), bubbles: true, cancelable: true })
    if (page && !page.body.dispatchEvent(copy)) event.preventDefault()
  }

  /** Exchanges the sides. */
  swap(): void {
    const { sides, active } = this.store.getState()
    const [one, other] = this.element.children
    if (one && other && moveBefore(this.element, other, one)) {
      this.store.setState({ sides: [sides[1], sides[0]], active: active === 0 ? 1 : 0 })
      this.write('replaceState')
      return
    }
    location.replace(
      writeBeside({ ...this.store.getState(), first: hrefOf(sides[1]), second: hrefOf(sides[0]) }),
    )
  }

  /** Opens a further object of the link in place of the second, which takes its place. */
  show(index: number): void {
    const { sides, ...look } = this.store.getState()
    const [first, before] = sides.map(hrefOf)
    const { [index]: second } = look.others
    if (!first || !before || second === undefined) return
    const others = look.others.with(index, before)
    go(writeBeside({ ...look, first, second, others }))
  }

  /** Closes a side: the other one stays, by itself. */
  close(index: 0 | 1): void {
    go(hrefOf(this.store.getState().sides[index === 0 ? 1 : 0]))
  }
}

/** Opens a page in place of this one; in an iframe without a step of its own. */
const go = (href: string) => location[window.parent === window ? 'assign' : 'replace'](href)

const keyOf = ({ key, code, shiftKey, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent) => ({
  ...{ key, code, shiftKey, ctrlKey, altKey, metaKey, repeat },
})

/** Moves an element before another without loading the iframe in it anew; `false` where the browser cannot. */
function moveBefore(parent: Element, moved: Element, reference: Element): boolean {
  const able = parent as Element & { moveBefore?(moved: Element, reference: Element): void }
  able.moveBefore?.(moved, reference)
  return able.moveBefore !== undefined
}

let current: Sides | undefined

/** Languages of the viewer that are written from right to left; `i18n/locales` would bring the shell along. */
const RIGHT_TO_LEFT = /^(?:ar|he)\b/

/** Milliseconds for which the bar waits: its script would hold up the first pages of both. */
const PATIENCE = 4000

/** Settles when the picture of the first page in a frame has come. */
function firstPage(frame: HTMLIFrameElement): Promise<void> {
  return new Promise(resolve =>
    frame.addEventListener(
      'load',
      () => {
        const { contentDocument: page } = frame
        const isThere = () => page?.querySelector<HTMLImageElement>('.page-picture')?.complete === true
        if (isThere()) resolve()
        // Pictures tell of themselves on their way down only.
        page?.addEventListener('load', () => isThere() && resolve(), { capture: true })
      },
      { once: true },
    ),
  )
}

/** Begins to open both objects of a link; settles when their pages have come, or are slow. */
export async function beginSides(link: BesideLink): Promise<void> {
  current = new Sides(link)
  const { documentElement: root } = document
  root.dataset.beside = ''
  adoptStyles()
  // The shell says the language, but later: both sides would change their places before the reader's eyes.
  const language = new URLSearchParams(location.search).get('lang') ?? navigator.language
  if (RIGHT_TO_LEFT.test(language)) root.dir = 'rtl'
  document.body.append(current.element)
  const { store } = current
  const pages = store.getState().sides.map(({ frame }) => firstPage(frame))
  // A viewer whose shell is there has its page, or says what is wrong.
  const joined = new Promise<void>(resolve =>
    store.subscribe(({ sides }) => sides.every(({ viewer }) => viewer) && resolve()),
  )
  await Promise.race([Promise.all(pages), joined, new Promise(resolve => setTimeout(resolve, PATIENCE))])
}

/** The two sides of this page; `undefined` when it shows one object. */
export const currentSides = (): Sides | undefined => current
