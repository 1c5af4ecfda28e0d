import type { Rect, Size, TimeSpan } from '../digital-object'

/** Words painted on a canvas. Presentation 3, section 5.7 "Embedded Content"; Presentation 2.1, section 4.2.4. */
export interface PaintedText {
  /** The same words in several languages, the default first; one where there is no choice. */
  readonly versions: readonly [TextVersion, ...TextVersion[]]
  /** The part of the canvas they are painted on, in canvas units; the whole canvas when absent. */
  readonly target?: Rect
  /** The seconds of the canvas they are painted on; the whole duration when absent. */
  readonly time?: TimeSpan
}

/** Words in one language. */
export interface TextVersion {
  /** HTML where `isHtml`; never trusted. */
  readonly words: string
  readonly isHtml: boolean
  /** BCP 47 tag. */
  readonly language?: string
  readonly style: PaintedStyle
}

/** Facts of CSS that painted words keep; every value was checked. */
export interface PaintedStyle {
  /** Canvas units. */
  readonly letters?: number
  readonly color?: string
  readonly background?: string
  readonly border?: string
  readonly align?: 'left' | 'right' | 'center' | 'justify' | 'start' | 'end'
  readonly bold?: true
  readonly italic?: true
}

/** Width and height of a line by the height of its letters. */
const WIDTH = 0.6
const HEIGHT = 1.4
/** Letters are at most this part of the height of the canvas. */
const MOST = 1 / 14
/** Part of the box that is filled: lines break before the edge. */
const FILLED = 0.7

/** Height of letters, in canvas units, at which words fit into a box. */
export function lettersFor(words: string, box: Size, canvas: Size): number {
  const plain = words.replaceAll(/<[^>]*>/g, ' ').trim()
  const longest = Math.max(1, ...plain.split(/\s+/).map(word => word.length))
  const lines = plain.split('\n').length
  const area = (box.width * box.height * FILLED) / (Math.max(plain.length, 1) * WIDTH * HEIGHT)
  return Math.min(
    Math.sqrt(area),
    (box.width * FILLED) / (longest * WIDTH),
    (box.height * FILLED) / (lines * HEIGHT),
    canvas.height * MOST,
  )
}

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0]

/** The version for a reader: in the first of the languages that there is, else the default. */
export function versionFor({ versions }: PaintedText, languages: readonly string[]): TextVersion {
  const localized = languages.flatMap(
    each => versions.find(({ language }) => language && primary(language) === primary(each)) ?? [],
  )
  return localized[0] ?? versions[0]
}
