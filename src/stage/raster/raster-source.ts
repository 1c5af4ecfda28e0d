// The seam between pictures without an image service and those who show them. This is the whole contract; to add a
// format, write an `OpenRaster` in a folder of its own and name it in `decoders.ts`.
//
// A decoder gets a file of which it may read any part (`RandomAccess`), and gives the sizes of the pages in the file
// and, on demand, the pixels of a region at a scale. It runs in a worker, or in the page itself where a policy forbids
// workers, so it knows neither DOM nor store nor network, and lets others work (`breathe`) between its steps.
//
// Size. A demand names a region of the upright page and the pixels it should be wide at least. The answer may be wider
// (the next level that the file has, or a whole fraction of one), and is narrower only where the file has no more.
//
// Memory. No decoder holds more than `MOST_DECODED` bytes at once for one demand, whatever the file says of itself;
// what it keeps for the next demand is bounded by itself.
//
// Failure. A decoder throws `Unreadable` with the detail that a reader is told: `unreadable-file` for what is damaged, of
// another kind or not known here, `unshown-kind` for a sound file of a kind that is not decoded, `too-large` for what
// would take too much memory. Whatever else a file makes it throw means `unreadable-file` too. A page that is damaged in
// parts is shown in parts, and `isDamaged` says so.

import type { Rect, Size } from '../../model/digital-object'
import { type Failure, type FailureDetail, failure } from '../../model/failure'

/** Bytes that decoding may take at once. */
export const MOST_DECODED = 2 ** 28

/** Pixels that an answer has at most. */
export const MOST_ANSWERED = 12_000_000

/** A file of which any part may be read. */
export interface RandomAccess {
  /** Reads bytes; fewer where the file ends. Rejects with the reason of the signal, or with `Unreadable`. */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>
}

/** Pixels from the upper left, row by row: red, green, blue and 255. */
export interface Pixels extends Size {
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** Part of a page that is to be drawn. */
export interface RasterDemand {
  /** Counted from 0. */
  readonly page: number
  /** In pixels of the upright page at full size. */
  readonly region: Rect
  /** Pixels that the region should be wide at least. */
  readonly width: number
}

/** Part of a large drawing that another engine makes, in the file's own terms. */
export interface PartDemand {
  readonly page: number
  /** Position of the version of the page, counted from 0, the full size first. */
  readonly level: number
  /** In stored pixels of the level. */
  readonly part: Rect
  /** Whole factor by which it is made smaller. */
  readonly factor: number
  /** Bytes to decode, where the other engine need not read the file; they are handed over. */
  readonly stream?: Uint8Array<ArrayBuffer>
}

/** Has another engine draw part of the same file; `undefined` when none can. */
export type DrawElsewhere = (demand: PartDemand, signal: AbortSignal) => Promise<Pixels | undefined>

/** A page of a file. */
export interface RasterPage extends Size {
  /** Pixels that a picture of the whole page may be wide; less than `width` where the full size is too much. */
  readonly most: number
}

/** An opened file. */
export interface Raster {
  /** The pages in the file, upright, at least one. */
  readonly pages: readonly RasterPage[]
  draw(demand: RasterDemand, signal: AbortSignal): Promise<Pixels>
  /** Draws what another engine has delegated; absent where nothing is. */
  drawPart?(demand: PartDemand, signal: AbortSignal): Promise<Pixels>
  /** Tells whether parts of the file were found missing or damaged so far; absent where that is not found out. */
  isDamaged?(): boolean
  /** Lets go of what is kept for the next demand. */
  forget(): void
}

/** Opens a file of one format. */
export type OpenRaster = (file: RandomAccess, elsewhere?: DrawElsewhere) => Promise<Raster>

/** A file that cannot be shown, with why: a detail of `unsupported`, or the failure of the network. */
export class Unreadable extends Error {
  readonly failure: Failure

  constructor(why: FailureDetail | Failure) {
    const reason = typeof why === 'string' ? failure('unsupported', { detail: why }) : why
    super(reason.detail ?? reason.failure)
    this.failure = reason
  }
}

/** Milliseconds of work after which others get their turn: in the page the reader's input, in a worker an end to the work. */
const BREATH = 'document' in globalThis ? 12 : 100

let rested = 0

/** Lets messages and the page have their turn once enough work was done since the last time. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  if (performance.now() - rested < BREATH) return
  await new Promise(resolve => setTimeout(resolve))
  rested = performance.now()
  signal?.throwIfAborted()
}

/** Awaits work that several demands share; rejects with the reason of the signal once this demand is given up. */
export function awaitShared<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
