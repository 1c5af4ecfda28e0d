// Types of lightbox.js, for pages that use it from TypeScript: `/// <reference path="lectern.d.ts" />`.
// docs/lightbox.md describes everything that stands here.

/** Name of a place in an object; what is not named stays as the object asks. */
interface LecternPlace {
  /** One of an object's files, counted from 1. */
  readonly file?: number
  /** A page of `file`, counted from 1; without `file` a page of the object, or of the only file that it is. */
  readonly page?: number
  /** The printed label of a page, in place of its number. */
  readonly label?: string
  /** A second of a recording. */
  readonly time?: number
  /** A part of the page: x, y, width and height in canvas units. */
  readonly region?: readonly [x: number, y: number, width: number, height: number]
  /** As `page=` in a link and `data-page` name it: `12`, `2.12` (page 12 of the second file), `t30`, `2.t30`. */
  readonly link?: string
}

/** Result of `goTo`: `reason` says why the place was not reached. */
interface LecternReached {
  readonly reached: boolean
  readonly reason?: string | undefined
}

/** Events by type, with their details. `target` is the URL or content state that is open. */
interface LecternEvents {
  ready: { type: 'ready'; target: string; pages?: number; files?: number; title?: string }
  place: LecternPlace & { type: 'place'; target: string; page: number; pages?: number; link: string }
  access: { type: 'access'; target: string; state: 'granted' | 'sign-in' | 'denied'; message?: string }
  download: { type: 'download'; target: string; name?: string; format?: string }
  error: { type: 'error'; target: string; reason: string }
  switch: { type: 'switch'; target: string; offer: number }
  close: { type: 'close'; target: string }
}

/** Options of opening: the place to open at, the element that gets the focus back, and words to find. */
interface LecternOptions extends LecternPlace {
  readonly opener?: HTMLElement
  readonly query?: string
}

/** The lightbox of a page, `window.Lectern`. */
interface LecternLightbox {
  /** Opens a URL, or what an element's click would open, at a place; `false` when it may not be opened. */
  open(what: string | URL | HTMLElement, options?: LecternOptions): boolean
  /** Closes what is open, as the reader would. */
  close(): void
  /** Shows a place in what is open, or a page and a part of it. Never rejects. */
  goTo(place: LecternPlace | number, region?: LecternPlace['region']): Promise<LecternReached>
  /** Searches in what is open. */
  search(query: string): void
  /** Hears an event; returns the way to stop. Throws a `RangeError` for a type that there is not. */
  on<Type extends keyof LecternEvents>(type: Type, listener: (event: LecternEvents[Type]) => void): () => void
}

/** The element `<lectern-viewer>`. */
interface LecternViewerElement extends HTMLElement {
  goTo(place: LecternPlace | number, region?: LecternPlace['region']): Promise<LecternReached>
  search(query: string): void
}

interface Window {
  /** Absent until lightbox.js has come. */
  Lectern?: LecternLightbox
}

interface HTMLElementTagNameMap {
  'lectern-viewer': LecternViewerElement
}
