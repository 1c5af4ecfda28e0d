// The seam of search. A provider knows where words can be found (a file with text of its own, a Content Search
// service, the texts of the pages); the Find panel, the host page and the overlay know only this file.
//
// The contract:
//
// - `available` is cheap, asks nobody and may be called at every change of the place.
// - `search` reports through `onHits`, as often as it has more. Every report is the whole list so far, in reading
//   order, with at most `MOST_HITS` hits; `total` counts the hits that are not listed, too. Reports may go on after
//   the promise has resolved (the provider's own selection moves); none comes after the signal is aborted.
// - The promise resolves when everything has been searched: to nothing, or to the Failure that kept a part from being
//   searched. What was found before stays. It rejects only for a bug.
// - Aborting the signal ends the search, its requests and its marks on the page. A second search of one provider
//   begins only after the first one's signal was aborted.
// - A hit names its canvas by position in the object, so that one list can hold the hits of all providers.
//   `boxes` are in canvas units, or in those of a page whose size `boxesIn` says; `page` is a page inside the file of the
//   canvas; a hit in a recording has a `time`.
// - `show` goes to a hit of the last report and marks it as the current one. A provider without `show` leaves that to the
//   viewer, which goes to the canvas.
// - `before`, `match` and `after` are plain text in one line.

import type { DigitalObject, Rect, Size, TimeSpan } from '../model/digital-object'
import type { Failure } from '../model/failure'

/** Hits that a provider lists; a search for one letter finds hundreds of thousands. */
export const MOST_HITS = 500

/** Words to be found, and how they have to match. */
export interface SearchQuery {
  readonly words: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
  /** True to tell letters with accents from letters without. */
  readonly matchAccents?: boolean
}

/** A place that has the words. */
export interface SearchHit {
  /** Name of the provider that found it. */
  readonly source: string
  /** Position in the canvases of the object, counted from 0. */
  readonly canvas: number
  /** Position of the page inside the file of the canvas, counted from 0. */
  readonly page?: number
  /** Seconds of the canvas. */
  readonly time?: TimeSpan
  /** Boxes round the words; several where the match goes over the end of a line. */
  readonly boxes?: readonly Rect[]
  /** Size of the page in the units of `boxes`; canvas units when absent. */
  readonly boxesIn?: Size
  /** Place inside the file of the canvas, as `place.fragment` has it. */
  readonly fragment?: string
  /** Part of the text before the match, from 0 to 1, where the text has no pages. */
  readonly along?: number
  /** Name of the part of the file, or of the statement of the description. */
  readonly part?: string
  /** Text before the match, in one line. */
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Progress of a search over many texts. */
export interface SearchProgress {
  readonly read: number
  readonly of: number
}

/** Hits that have been found so far. */
export interface SearchReport {
  /** In reading order, at most `MOST_HITS`. */
  readonly hits: readonly SearchHit[]
  /** Number of all hits, the ones that are not listed included. */
  readonly total: number
  /** Position in `hits` of the one that is shown. */
  readonly selected?: number
  /** Pages that have been read, where they are read one by one. */
  readonly progress?: SearchProgress
  /** True where all texts that were searched are pictures without a word. */
  readonly hasNoWords?: true
  /** The search service did not answer, and this is what was found without it. */
  readonly withoutService?: true
}

/** The object that is open and the canvas that is read. */
export interface SearchContext {
  readonly object: DigitalObject
  /** Position in the canvases of the object. */
  readonly canvas: number
}

/** Options of one search. */
export interface SearchOptions {
  /** The object, and the canvas that is read when the search begins. */
  readonly context: SearchContext
  /** Aborted when the search is replaced or ended. */
  readonly signal: AbortSignal
  onHits(report: SearchReport): void
}

/** Finds words in one kind of text. */
export interface SearchProvider {
  /** Unique among the providers of one object. */
  readonly name: string
  /** The canvas whose file it searches as it is shown: what others find in that file is left out. */
  readonly canvas?: number
  /** True where this provider can search what is read. */
  available(context: SearchContext): boolean
  /** Searches; resolves when everything has been searched. */
  search(query: SearchQuery, options: SearchOptions): Promise<Failure | undefined>
  /** Goes to a hit of the last report and marks it. */
  show?(hit: SearchHit): void
}
