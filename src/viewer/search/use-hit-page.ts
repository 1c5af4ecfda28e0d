import { printedLabel } from '../../model/page-name'
import type { SearchHit } from '../../search/search-provider'
import { useObject, useViewer, useViewerState } from '../use-viewer'

/** Returns the function that names the page of a hit: by its printed label, else by its number. */
export function useHitLabel(): (hit: SearchHit) => string {
  const { languages } = useViewer()
  const object = useObject()
  const innerPages = useViewerState(state => state.innerPages)
  return ({ canvas, page }) => {
    if (page !== undefined) return innerPages?.labelOf(page) || String(page + 1)
    return (object && printedLabel(object, canvas, languages)) || String(canvas + 1)
  }
}
