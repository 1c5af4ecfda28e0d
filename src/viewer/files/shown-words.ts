import type { FilePart } from '../../model/texts/file-part'

/** A part of a file with its words, as they are read aloud. */
export interface SpokenPart extends Pick<FilePart, 'text'> {
  /** BCP 47 tag; absent where the file does not say. */
  readonly language?: string
  /** The part is a page: its lines are those of the page, and it may have a running head and a number. */
  readonly isPage?: true
  /** A sentence goes on in the next line; absent where each line is a paragraph. */
  readonly isWrapped?: true
}

/** Place of words that are to be shown. */
export interface WordsPlace {
  /** The words on the screen; absent while they are not in the page. */
  readonly range?: Range
  /** About how far into the part they stand, from 0 to 1. */
  readonly along: number
}

/** The words of the file that is shown, part by part; the medium that shows it gives them, for reading them aloud. */
export interface ShownWords {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Number of parts: pages, chapters, or the one text. */
  readonly count: number
  /** Position of the part in which the reader is, counted from 0. */
  current(): number
  /** Tells whether a part is on the screen, or some of it. */
  shows(part: number): boolean
  /** Reads the words of a part, showing it where that is needed; `undefined` for one without any. */
  read(part: number): Promise<SpokenPart | undefined>
  /** Element that holds the words of a part on the screen; `undefined` while it is not there. */
  rootOf(part: number): Element | undefined
  /**
   * Reads the words of all parts without showing any, given to `onPart` one by one until the signal is aborted; absent where
   * `read` shows none.
   */
  readAll?(onPart: (part: number, text: string) => void, signal: AbortSignal): Promise<void>
  /** Place of words in the words of the file's format (`place.fragment`); absent where it has none. */
  fragmentOf?(part: number, range: Range): string
  /** Position of the part that a fragment names; `undefined` where it names none. */
  partOf?(fragment: string): number | undefined
  /** Shows a part, or words of it. */
  show(part: number, place?: WordsPlace): void
}
