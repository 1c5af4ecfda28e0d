import { printedLabel } from '../../model/page-name'
import type { SearchHit } from '../../search/search-provider'
import { useObject, useTranslate, useViewer, useViewerState } from '../use-viewer'

/** Returns the function that names the page of a hit: by its printed label, else by its number. */
export function useHitPage(): (hit: SearchHit) => string {
  const t = useTranslate()
  const { languages } = useViewer()
  const object = useObject()
  const innerPages = useViewerState(state => state.innerPages)
  const labelOf = ({ canvas, page }: SearchHit) => {
    if (page !== undefined) return innerPages?.labelOf(page) || String(page + 1)
    return (object && printedLabel(object, canvas, languages)) || String(canvas + 1)
  }
  return hit => {
    const label = labelOf(hit)
    // A label of several words, such as “Page 2” or “f. 1v”, says by itself that it is one.
    return /\s/.test(label) ? label : t('find.page', { label })
  }
}
