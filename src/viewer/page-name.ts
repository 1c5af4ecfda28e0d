import type { Translate } from '../i18n/translate'
import type { DigitalObject } from '../model/digital-object'
import { printedLabel } from '../model/page-name'

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

/** One page or two facing ones in words: position, number of pages and printed label. */
export function pageName(
  { translate: t, languages }: { readonly translate: Translate; readonly languages: readonly string[] },
  object: DigitalObject,
  ...canvases: readonly number[]
): string {
  const [first = 0] = canvases
  const last = canvases.at(-1) ?? first
  const label = labelsOf(object, canvases, languages)
  const values = { position: first + 1, last: last + 1, total: object.canvases.length, label }
  if (first === last) return t(label === '' ? 'page.named' : 'page.namedWithLabel', values)
  return t(label === '' ? 'page.pairNamed' : 'page.pairNamedWithLabel', values)
}
