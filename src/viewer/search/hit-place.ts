import { localizedLine } from '../../model/language-map'
import { printedLabel } from '../../model/page-name'
import type { SearchHit } from '../../search/search-provider'
import { clock } from '../../ui/clock'
import { objectOf } from '../state/store'
import type { Viewer } from '../use-viewer'

type Means = Pick<Viewer, 'store' | 'translate' | 'languages'>

/** Name of the canvas of a hit: its printed label, else its number. */
function canvasName({ store, translate: t, languages }: Means, canvas: number): string {
  const object = objectOf(store.getState())
  const label = (object && printedLabel(object, canvas, languages)) || String(canvas + 1)
  // A label of several words, such as “Page 2” or “f. 1v”, says by itself that it is one.
  return /\s|\.\w/.test(label) ? label : t('find.page', { label })
}

/** Name of the page inside a file, or of the part of it. */
function partName({ store, translate: t }: Means, { canvas, page, part, source }: SearchHit): string {
  const { innerPages, place } = store.getState()
  if (page === undefined) return part ?? ''
  const isOpen = source !== 'files' && place.canvas === canvas
  const label = part || (isOpen && innerPages?.labelOf(page)) || String(page + 1)
  return /\s/.test(label) ? label : t('find.page', { label })
}

/**
 * Names the place of a hit: its page, its file and the page or part in it, its second, or the statement of the description
 * or the entry of the contents in which it stands.
 */
export function hitPlace(means: Means, hit: SearchHit): string {
  const { store, translate: t, languages } = means
  const { source, canvas, time, part } = hit
  if (source === 'about') return part ? t('find.inStatement', { label: part }) : t('find.inAbout')
  if (source === 'contents') return `${canvasName(means, canvas)}, ${t('find.inContents')}`
  const object = objectOf(store.getState())
  const isOnly = object?.canvases.length === 1
  if (time) return isOnly ? clock(time.start) : `${canvasName(means, canvas)}, ${clock(time.start)}`
  const inner = partName(means, hit)
  if (inner === '') return canvasName(means, canvas)
  if (isOnly) return inner
  return `${localizedLine(object?.canvases[canvas]?.label, languages) || canvasName(means, canvas)}, ${inner}`
}
