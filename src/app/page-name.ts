import { useShallow } from 'zustand/react/shallow'
import { countsFiles } from '../media/counts-files'
import { openingAt } from '../viewer/state/current-opening'
import { innerLabelsOf, labelsOf, pageName, positionsInWords } from '../viewer/state/page-name'
import { useObject, useViewer, useViewerState } from '../viewer/use-viewer'

export { innerLabelsOf, labelsOf }

/** The canvases that are seen together, in reading order. */
export function useOpening(): readonly number[] {
  return useViewerState(useShallow(state => openingAt(state, state.place.canvas)))
}

/** File of an object that consists of several with pages of their own, counted from 1. */
export interface CurrentFile {
  readonly file: number
  readonly files: number
}

/** The file that is read, where the object counts files; `undefined` where it counts pages alone. */
export function useCurrentFile(): CurrentFile | undefined {
  const object = useObject()
  const canvas = useViewerState(state => state.place.canvas)
  const hasInnerPages = useViewerState(state => state.innerPages !== undefined)
  if (!object || object.canvases.length < 2) return undefined
  if (!hasInnerPages && !countsFiles(object)) return undefined
  return { file: canvas + 1, files: object.canvases.length }
}

/** Name of the pages in view: position, number of pages and printed label, of one page or of two; the file where files count. */
export function usePageName(): string {
  const viewer = useViewer()
  const object = useObject()
  const opening = useOpening()
  const current = useCurrentFile()
  const innerPages = useViewerState(state => state.innerPages)
  const { translate: t, languages } = viewer
  if (!object || object.canvases.length === 0) return ''
  if (innerPages) {
    const { shown = [innerPages.current], count } = innerPages
    const label = innerLabelsOf(innerPages)
    if (!current) return positionsInWords(t, shown, count, label)
    const [first = 0] = shown
    const pages = { position: first + 1, last: (shown.at(-1) ?? first) + 1, total: count }
    const key = pages.position === pages.last ? 'page.inFile' : 'page.pairInFile'
    return t(key, { ...current, ...pages, label: label || 'none' })
  }
  if (!current) return pageName(viewer, object, ...opening)
  return t('page.file', { ...current, label: labelsOf(object, opening, languages) || 'none' })
}
