import type { Size, ViewingDirection } from '../../model/digital-object'

/** The pages inside the file of the current canvas (a PDF, an EPUB); the medium that shows them keeps them. */
export interface InnerPages {
  readonly count: number
  /** True where page numbers and count are reckoned, since the file is laid out part by part. */
  readonly isReckoned?: boolean
  /** Position of the page that is read, counted from 0. */
  readonly current: number
  /** Positions of the pages that are seen together, in reading order; only the current one when absent. */
  readonly shown?: readonly number[]
  /** Direction in which the pages follow each other; that of the object when absent. */
  readonly viewingDirection?: ViewingDirection
  /** Shows the page with a printed label, without `labelOf` having to know it; false when there is none. */
  goToLabel?(label: string): boolean
  /** The printed label of a page; empty when it has none. */
  labelOf(page: number): string
  /** Shows a page by position. */
  goTo(page: number): void
  /** Turns by so many pages or openings, as the layout has them; stops at the first and the last. */
  turnBy(turns: number): void
  /** Tells whether there is a page before (-1) or after (1) what is seen. */
  canTurn(turns: 1 | -1): boolean
  /** The table of contents of the file; absent when it has none. */
  readonly outline?: readonly InnerOutlineEntry[]
  /** Layers of the file that can be shown or left out, in its order; absent when there is nothing to choose. */
  readonly layers?: readonly InnerLayer[]
  /** Shows the layers as the file states; absent while they are so. */
  readonly resetLayers?: (() => void) | undefined
  /** Size of a page in units of its own, as far as it is known. */
  sizeOf?(page: number): Size | undefined
  /** Address of a small picture of a page, `undefined` when it cannot be drawn; the medium lets go of it. */
  thumbnail?(page: number, signal: AbortSignal): Promise<string | undefined>
  /** Draws pages at print size, one after another; absent when that is not possible or not allowed. */
  draw?(page: number, pixels: number, signal: AbortSignal): Promise<HTMLCanvasElement | undefined>
  /** Bytes of the whole file, fetched now; absent when they may not be taken. Rejects when they cannot be had. */
  bytes?(): Promise<Uint8Array>
}

/** A layer inside a file, or the name of a group of them. */
export interface InnerLayer {
  readonly name: string
  /** Level in the list of layers, from 1 on. */
  readonly depth: number
  /** Absent for the name of a group. */
  readonly isShown?: boolean
  /** Shows the layer or leaves it out; absent for the name of a group. */
  readonly show?: (isShown: boolean) => void
}

/** An entry of the table of contents inside a file. */
export interface InnerOutlineEntry {
  readonly label: string
  readonly children: readonly InnerOutlineEntry[]
  /** Shows what it names; absent when it leads nowhere. */
  readonly open?: () => void
  /** Position of the page it leads to, found when it is asked for. */
  findPage(): Promise<number | undefined>
}
