import { hasPaintedText } from '../../sources/has-painted-text'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Loaded } from '../../ui/Loaded'
import { openingAt } from '../../viewer/state/current-opening'
import { objectOf, type ViewerState } from '../../viewer/state/store'
import { useObject, useViewerState } from '../../viewer/use-viewer'

const loadStage = () => import('./StagePaintedText').then(each => each.StagePaintedText)
const loadPage = () => import('./PagePaintedText').then(each => each.PagePaintedText)

const isPaintedOn = (state: ViewerState) =>
  openingAt(state, state.place.canvas).some(position => {
    const canvas = objectOf(state)?.canvases[position]
    return canvas !== undefined && hasPaintedText(canvas)
  })

/** The words that are painted on the opening. */
export function StagePaintings() {
  const object = useObject()
  return useViewerState(isPaintedOn) ? (
    <ErrorBoundary subject={object} fallback={() => null}>
      <Loaded load={loadStage} />
    </ErrorBoundary>
  ) : null
}

/** The words that are painted on a canvas, over a picture of it; at a second those whose time it is. */
export function PagePaintings({ canvas, second }: { canvas: number; second?: number | undefined }) {
  const content = useObject()?.canvases[canvas]
  return content && hasPaintedText(content) ? (
    <ErrorBoundary subject={content} fallback={() => null}>
      <Loaded load={loadPage} props={{ canvas, second }} />
    </ErrorBoundary>
  ) : null
}
