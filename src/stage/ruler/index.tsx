import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Loaded } from '../../ui/Loaded'
import { useViewerState } from '../../viewer/use-viewer'

const loadRuler = () => import('./Ruler').then(module => module.Ruler)

/** The ruler, once the reader has laid one on the page. */
export function StageRuler() {
  const shown = useViewerState(state => state.adjustments.ruler)
  return shown ? (
    <ErrorBoundary fallback={() => null}>
      <Loaded load={loadRuler} />
    </ErrorBoundary>
  ) : null
}
