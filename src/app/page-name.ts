import { useShallow } from 'zustand/react/shallow'
import type { Translate } from '../i18n/translate'
import type { DigitalObject } from '../model/digital-object'
import { printedLabel } from '../model/page-name'
import { openingAt } from '../viewer/openings'
import type { InnerPages } from '../viewer/store'
import { useObject, useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'

/** The canvases that are seen together, in reading order. */
export function useOpening(): readonly number[] {
  return useViewerState(useShallow(state => openingAt(state, state.place.canvas)))
}

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

function nameOf(t: Translate, canvases: readonly number[], total: number, label: string): string {
  const [first = 0] = canvases
  const last = canvases.at(-1) ?? first
  const values = { position: first + 1, last: last + 1, total, label }
  if (first === last) return t(label === '' ? 'page.named' : 'page.namedWithLabel', values)
  return t(label === '' ? 'page.pairNamed' : 'page.pairNamedWithLabel', values)
}

/** The same for the pages inside a file. */
export function innerLabelsOf(innerPages: InnerPages): string {
  const { shown = [innerPages.current] } = innerPages
  return shown
    .map(page => innerPages.labelOf(page))
    .filter(label => label !== '')
    .join('–')
}

/** What is seen in words: position, number of pages and printed label, of one page or of two. */
export function usePageName(): string {
  const t = useTranslate()
  const { languages } = useViewer()
  const object = useObject()
  const opening = useOpening()
  const innerPages = useViewerState(state => state.innerPages)
  if (!object || object.canvases.length === 0) return ''
  if (innerPages) {
    const { shown = [innerPages.current], count } = innerPages
    return nameOf(t, shown, count, innerLabelsOf(innerPages))
  }
  return nameOf(t, opening, object.canvases.length, labelsOf(object, opening, languages))
}
