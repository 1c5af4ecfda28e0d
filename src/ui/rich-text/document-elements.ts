// Elements of a whole document: those of a text, headings, lists, tables, quotations and code.

import { PERMITTED } from './parse-rich-text'

/** Elements of formulas: presentation markup of MathML Core. */
const MATH = [
  ...(['math', 'mrow', 'mi', 'mn', 'mo', 'mtext', 'mspace', 'mfrac', 'msup', 'msub', 'msubsup'] as const),
  ...(['mmultiscripts', 'mprescripts', 'msqrt', 'mroot', 'munder', 'mover', 'munderover'] as const),
  ...(['mtable', 'mtr', 'mtd', 'mstyle', 'semantics'] as const),
] as const

/** The elements that a document may hold. None of them runs, submits, embeds or styles anything. */
export const DOCUMENT_ELEMENTS = [
  ...PERMITTED,
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote'] as const),
  ...(['pre', 'code', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'hr'] as const),
  ...(['u', 's', 'del', 'ins', 'q', 'cite', 'kbd', 'samp', 'var', 'figure', 'figcaption', 'img'] as const),
  ...MATH,
] as const

/** The name of an element of a document. */
export type DocumentElementName = (typeof DOCUMENT_ELEMENTS)[number]

/** An element of a document; what is kept of its attributes was checked. */
export interface DocumentElement {
  readonly name: DocumentElementName
  /** Of a link: an address that passed the checker. */
  readonly href?: string
  /** Of a link within the document: the id it leads to. */
  readonly fragment?: string
  /** Of a picture: an address that the checker of pictures let through. */
  readonly src?: string
  readonly alt?: string
  /** Columns and rows that a cell takes, from 2 to 1,000. */
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Of a numbered list: its first number. */
  readonly start?: number
  /** Text before an item instead of a number or a bullet. */
  readonly marker?: string
  /** BCP 47 tag. */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  /** Of a formula that stands in a line of its own. */
  readonly display?: 'block'
  /** Of an identifier in a formula: upright. */
  readonly mathvariant?: 'normal'
  /** Of a fraction without a bar. */
  readonly linethickness?: '0'
  readonly parts: readonly DocumentPart[]
}

/** A text, or an element with its parts. */
export type DocumentPart = string | DocumentElement

/** A document as blocks in reading order. */
export interface RichDocument {
  readonly blocks: readonly DocumentElement[]
  /** The block that holds the element with an id. */
  readonly blockOfId: ReadonlyMap<string, number>
  /** True when the document was longer than is shown. */
  readonly cut: boolean
}

const elementNames: ReadonlySet<string> = new Set(DOCUMENT_ELEMENTS)

/** Tells an element of a document by its name in lower case. */
export function isDocumentElement(name: string): name is DocumentElementName {
  return elementNames.has(name)
}

const mathNames: ReadonlySet<string> = new Set(MATH)

/** Tells an element of a formula. */
export function isMathElement(name: string): name is (typeof MATH)[number] {
  return mathNames.has(name)
}

/** Elements that stand in a line of text; all others begin a block. */
export const INLINE: ReadonlySet<string> = new Set([
  ...'a b br em i small span strong sub sup code u s del ins q cite kbd samp var img'.split(' '),
  ...MATH,
])

/** Elements that have nothing inside. */
export const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'mspace', 'mprescripts'])

/** Elements that may hold blocks. */
export const FLOW: ReadonlySet<string> = new Set(
  'blockquote li dd td th figure figcaption caption'.split(' '),
)

/** Parents that an element may have; an element elsewhere loses its tag and keeps its text. */
export const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  figcaption: ['figure'],
}
