// Sides of leaves by their page labels. A leaf's front is its recto, its back the verso; facing pages are a verso
// and the recto that follows it. It knows only labels, not openings.

import type { Canvas } from './digital-object'
import { localizedLine } from './language-map'

type Side = 'recto' | 'verso'

const WORD = /(?<!\p{L})(recto|verso)(?!\p{L})/giu

/**
 * Folio numbers with a side: `1r`, `[12v]`, `f. 3 v.`, `2ar`, `IIv`, `[i]r`, `יב v`. A small roman number needs
 * a gap before its `v`, because `iv` and `xiv` are page numbers.
 */
const FOLIO =
  /(?:\d(?:\s?bis|[a-z])?[\s_.,-]{0,2}|(?<!\p{L})[IVXLCDM]+[\s_.,-]{0,2}|(?<!\p{L})[ivxlcdm]+(?:[\s_.,-]{1,2}|(?=r))|[\])א-ת]['"׳״]?[\s_.,-]{0,2})([rv]|(?<=\d)[RV])(?![\p{L}\d])/gu

/** The sides of a leaf in Hebrew books: amud alef, amud bet. */
const AMUD = /(?<!\p{L})ע['"׳״]?([אב])(?!\p{L})/gu

const SIDES: Readonly<Record<string, Side>> = { r: 'recto', v: 'verso', א: 'recto', ב: 'verso' }

/** The side a label names; `undefined` when it names none, or both (a photograph of a whole opening). */
export function findFolioSide(label: string): Side | undefined {
  const named = new Set<Side | undefined>()
  for (const pattern of [WORD, FOLIO, AMUD]) {
    for (const match of label.matchAll(pattern)) named.add(SIDES[(match[1] ?? '').charAt(0).toLowerCase()])
  }
  return named.size === 1 ? [...named][0] : undefined
}

const PAGE_NUMBER =
  /^[[(\s]{0,3}(?:(?:pp?|pg|pag|page|pagina|página|s|seite|עמ['׳]?|עמוד)[.\s]{0,3})?[[(\s]{0,3}(\d{1,5})[\])\s.]*$/iu

function findPageNumber(label: string): number | undefined {
  const number = PAGE_NUMBER.exec(label)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** A number or two may be anything; this many in a row, each one more than the last, are page numbers. */
const NUMBERS_IN_A_ROW = 4

function areNumbered(numbers: readonly (number | undefined)[]): boolean {
  let row = 0
  let last: number | undefined
  for (const number of numbers) {
    row = number !== undefined && last !== undefined && number === last + 1 ? row + 1 : 1
    if (row === NUMBERS_IN_A_ROW) return true
    last = number
  }
  return false
}

/** Printed pages have their odd numbers on the recto, whichever way the book is read. */
function numberedSides(labels: readonly string[]): readonly (Side | undefined)[] {
  const numbers = labels.map(findPageNumber)
  if (!areNumbered(numbers)) return []
  return numbers.map(number => {
    if (number === undefined) return undefined
    return number % 2 === 1 ? 'recto' : 'verso'
  })
}

/** The side of the first page on which at least `share` of the known sides agree, if they do. */
function agreedFirstSide(sides: readonly (Side | undefined)[], share: number): Side | undefined {
  let count = 0
  let rectoFirst = 0
  for (const [position, side] of sides.entries()) {
    if (side === undefined) continue
    count += 1
    if ((side === 'recto') === (position % 2 === 0)) rectoFirst += 1
  }
  if (count === 0) return undefined
  if (rectoFirst / count >= share) return 'recto'
  return (count - rectoFirst) / count >= share ? 'verso' : undefined
}

const COVER =
  /^[\s[(_]*(?:(?:the|outside|outer|front|upper)[\s_]+)*(?:cover|binding|board|einband|vorderdeckel|umschlag|couverture|reliure|plat|cubierta|copertina|כריכה)(?!\p{L})/iu

/** So many pages are asked for their labels: enough to tell, and an object of 100,000 opens as quickly. */
const PAGES_ASKED = 1000

/**
 * Number of pages at the beginning that stand alone before the pairs begin, as far as the labels tell: one, the
 * recto or cover, unless folios (by majority) or printed page numbers (by 70 %) make the first page a verso:
 * then none, or two when that first page is called a cover, which cannot face the page after it.
 */
export function guessLeadingPages(pages: readonly Pick<Canvas, 'label'>[]): number {
  const labels = pages.slice(0, PAGES_ASKED).map(page => localizedLine(page.label, []))
  const first = agreedFirstSide(labels.map(findFolioSide), 0.5) ?? agreedFirstSide(numberedSides(labels), 0.7)
  if (first !== 'verso') return 1
  return COVER.test(labels[0] ?? '') ? 2 : 0
}
