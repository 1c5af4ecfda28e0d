// Facts about the files of an object, as a reader of a folder or of an open object found them. Nothing here reads a file.

import type { PdfFacts } from './measure/pdf-facts'
import type { Writing } from './measure/writing'

/** A picture in a file, decoded in small. */
export interface PictureFacts {
  /** Pixels, as the picture is seen upright. */
  readonly width: number
  readonly height: number
  /** Pixels per inch; absent where the file does not state it. */
  readonly density?: number
  /** Bits of a channel, and number of channels. */
  readonly depth?: number
  readonly channels?: number
  /** Brightness of `GRAY_SIDE` × `GRAY_SIDE` points over the whole picture, row by row, 0 (black) to 255. */
  readonly gray: Uint8Array
  /** Mean of red, green and blue, 0 to 255; absent for pictures without colour. */
  readonly colour?: readonly [red: number, green: number, blue: number]
  /** Sharpness of the middle at full size (`sharpnessOf`); absent where there is nothing on it. */
  readonly sharpness?: number
  /** Slope of the lines in degrees (`slopeOf`). */
  readonly slope?: number
  /** Absent for a picture with little writing. */
  readonly writing?: Writing
}

/** Points of a side of `PictureFacts.gray`. */
export const GRAY_SIDE = 64

/** Pixels across at which the lines of a page are looked at. */
export const LINES_WIDTH = 400

/** IIIF behaviours that mark a page as no usual one. Presentation 3, `behavior`. */
export const MARKS: readonly string[] = ['non-paged', 'facing-pages']

/** Answers of the server of a file. */
export interface DeliveryFacts {
  readonly host: string
  /** False where the server does not let the page read the file (CORS). */
  readonly isReadable?: boolean
  /** False where it sends no parts of a file. */
  readonly hasRanges?: boolean
  /** Seconds for which its URL is signed. */
  readonly signedFor?: number
}

/** One file of an object. */
export interface FileSample {
  readonly name: string
  /** Printed label that the object gives it; absent where it gives none. */
  readonly label?: string
  readonly bytes?: number
  /** Hash of its bytes, the same for the same bytes. */
  readonly hash?: string
  /** MIME type that its name or the object states, and the one that its first bytes tell. */
  readonly statedFormat?: string
  readonly format?: string
  /** `truncated`: its end is missing; `undecodable`: its content cannot be decoded; `unreadable`: it cannot be read. */
  readonly fault?: 'truncated' | 'undecodable' | 'unreadable'
  /** True for a file that opens with a password only. */
  readonly encrypted?: boolean
  readonly picture?: PictureFacts
  /** Text of the page: OCR, a transcript; empty where there is a text without words. */
  readonly text?: string
  /** BCP 47 tag that is stated for the text. */
  readonly language?: string
  /** True where the lines of the text follow each other from the bottom of the picture to its top. */
  readonly isReadUpward?: boolean
  /** True for a page that the object marks as no usual one (`MARKS`). */
  readonly isMarked?: boolean
  readonly pdf?: PdfFacts
  /** Absent for files of a disk. */
  readonly delivery?: DeliveryFacts
  /** Length of a recording, or the end of the last of captions, in seconds. */
  readonly duration?: number
}

/** The object to which the files belong, as far as it is known. */
export interface ObjectFacts {
  readonly title?: string
  /** URIs or texts that state the rights; absent where the document has no place for them (Alma's delivery JSON). */
  readonly rights?: readonly string[]
  /** Names or tags of the languages that the metadata state. */
  readonly languages?: readonly string[]
  /** False where neither the document nor an image service gives one. */
  readonly hasThumbnail?: boolean
  /** Links of the description that do not answer. */
  readonly deadLinks?: readonly string[]
}
