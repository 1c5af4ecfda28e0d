import { useShallow } from 'zustand/react/shallow'
import { openingAt } from '../viewer/state/current-opening'
import { innerLabelsOf, pageName, positionsInWords } from '../viewer/state/page-name'
import { useObject, useViewer, useViewerState } from '../viewer/use-viewer'

export { innerLabelsOf, labelsOf } from '../viewer/state/page-name'

/** The canvases that are seen together, in reading order. */
export function useOpening(): readonly number[] {
  return useViewerState(useShallow(state => openingAt(state, state.place.canvas)))
}

/** Name of the pages in view: position, number of pages and printed label, of one page or of two. */
export function usePageName(): string {
  const viewer = useViewer()
  const object = useObject()
  const opening = useOpening()
  const innerPages = useViewerState(state => state.innerPages)
  if (!object || object.canvases.length === 0) return ''
  if (innerPages) {
    const { shown = [innerPages.current], count } = innerPages
    return positionsInWords(viewer.translate, shown, count, innerLabelsOf(innerPages))
  }
  return pageName(viewer, object, ...opening)
}
