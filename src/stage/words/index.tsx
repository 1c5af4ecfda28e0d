import { mayHaveText } from '../../model/texts/words-of-canvas'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Loaded } from '../../ui/Loaded'
import { objectOf, type ViewerState } from '../../viewer/state/store'
import { useViewerState } from '../../viewer/use-viewer'

const loadStageWords = () => import('./StageWords').then(each => each.StageWords)

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
