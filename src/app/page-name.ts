import { printedLabel } from '../model/page-name'
import { useObject, useTranslate, useViewer, useViewerState } from '../viewer/use-viewer'

/** The current page in words: position, number of pages and printed label. */
export function usePageName(): string {
  const t = useTranslate()
  const { languages } = useViewer()
  const object = useObject()
  const index = useViewerState(state => state.place.canvas)
  if (!object || object.canvases.length === 0) return ''
  const label = printedLabel(object, index, languages)
  const values = { position: index + 1, total: object.canvases.length, label }
  return t(label === '' ? 'page.named' : 'page.namedWithLabel', values)
}
