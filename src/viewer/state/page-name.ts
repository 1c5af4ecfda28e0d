import type { Translate } from '../../i18n/translate'
import type { DigitalObject } from '../../model/digital-object'
import { printedLabel } from '../../model/page-name'
import type { InnerPages } from '../files/inner-pages'

/** The printed labels of canvases as one, such as `ii–iii`; empty when none has one. */
export function labelsOf(
  object: DigitalObject,
  canvases: readonly number[],
  languages: readonly string[],
): string {
  return canvases
    .map(canvas => printedLabel(object, canvas, languages))
    .filter(label => label !== '')
    .join('–')
}

/** Pages seen together in words: positions (counted from 0) of `total`, and their printed label, if any. */
export function positionsInWords(
  t: Translate,
  pages: readonly number[],
  total: number,
  label: string,
): string {
  const [first = 0] = pages
  const last = pages.at(-1) ?? first
  const values = { position: first + 1, last: last + 1, total, label }
  if (first === last) return t(label === '' ? 'page.named' : 'page.namedWithLabel', values)
  return t(label === '' ? 'page.pairNamed' : 'page.pairNamedWithLabel', values)
}

/** One page or two facing ones in words: position, number of pages and printed label. */
export function pageName(
  { translate, languages }: { readonly translate: Translate; readonly languages: readonly string[] },
  object: DigitalObject,
  ...canvases: readonly number[]
): string {
  return positionsInWords(translate, canvases, object.canvases.length, labelsOf(object, canvases, languages))
}

/** The printed labels of the pages inside a file that are seen together, as one; empty when none has one. */
export function innerLabelsOf(innerPages: InnerPages): string {
  const { shown = [innerPages.current] } = innerPages
  return shown
    .map(page => innerPages.labelOf(page))
    .filter(label => label !== '')
    .join('–')
}

/** A number in the language of the viewer; marked as approximate (“~340”) where it is reckoned. */
export function countWords(count: number, isReckoned = false): string {
  const format = new Intl.NumberFormat(document.documentElement.lang || 'en', { maximumFractionDigits: 0 })
  // A range whose ends are written alike is an approximate number.
  return isReckoned ? format.formatRange(count - 0.1, count + 0.1) : format.format(count)
}
