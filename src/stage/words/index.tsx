import { useShallow } from 'zustand/react/shallow'
import { isFileCanvas, mayHaveText } from '../../model/texts/words-of-canvas'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Loaded } from '../../ui/Loaded'
import { sizeOf } from '../../viewer/state/current-opening'
import { objectOf, type ViewerState } from '../../viewer/state/store'
import { useViewerState } from '../../viewer/use-viewer'

const loadPageWords = () => import('./PageWords').then(each => each.PageWords)
const loadStageWords = () => import('./StageWords').then(each => each.StageWords)

const loadQuotationNote = () => import('./quotation/QuotationNote').then(each => each.QuotationNote)

const loadFileQuotation = () => import('./quotation/FileQuotation').then(each => each.FileQuotation)

const hasWords = (state: ViewerState) =>
  objectOf(state)?.canvases.some(each => mayHaveText(each) || isFileCanvas(each)) ?? false
const showsWords = ({ shownWords, pageWaiting }: ViewerState) => shownWords !== undefined && !pageWaiting
const hasTexts = (state: ViewerState) => objectOf(state)?.canvases.some(mayHaveText) ?? false

/** The words of the opening on the stage. Without them a page is still seen. */
export function StageText() {
  const object = useViewerState(objectOf)
  return useViewerState(hasTexts) ? (
    <ErrorBoundary subject={object} fallback={() => null}>
      <Loaded load={loadStageWords} />
    </ErrorBoundary>
  ) : null
}

/**
 * Follows the words that a link quotes, once whatever the layout, since pages of a column come and go; lets words of a file be
 * quoted.
 */
export function LinkedWords() {
  const object = useViewerState(objectOf)
  const hasFile = useViewerState(showsWords)
  return useViewerState(hasWords) ? (
    <ErrorBoundary subject={object} fallback={() => null}>
      <Loaded load={loadQuotationNote} />
      {hasFile && <Loaded load={loadFileQuotation} />}
    </ErrorBoundary>
  ) : null
}

/** The words over a page of a column. Without them a page is still seen. */
export function PageText({ canvas }: { canvas: number }) {
  const object = useViewerState(objectOf)
  const size = useViewerState(useShallow(state => sizeOf(state, canvas)))
  const content = object?.canvases[canvas]
  return size && content && mayHaveText(content) ? (
    <ErrorBoundary subject={object} fallback={() => null}>
      <Loaded load={loadPageWords} props={{ canvas, size }} />
    </ErrorBoundary>
  ) : null
}
