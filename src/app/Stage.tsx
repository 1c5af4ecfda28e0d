import type { CSSProperties } from 'react'
import { VolumeTurn } from '../panels/volumes'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Loaded } from '../ui/Loaded'
import { canTurn } from '../viewer/navigation'
import { type Adjustments, UNCHANGED } from '../viewer/store'
import { useTranslate, useViewerState } from '../viewer/use-viewer'
import { PagedLayout } from './PagedLayout'
import { PartFailed } from './PartFailed'

const loadScroll = () => import('../media/image/scroll/ScrollLayout').then(module => module.ScrollLayout)
const loadOverview = () => import('./overview/OverviewLayout').then(module => module.OverviewLayout)

function filterOf({ brightness, contrast, inverted }: Adjustments): string {
  return `brightness(${brightness}) contrast(${contrast}) invert(${inverted ? 1 : 0})`
}

/** The pages in the layout that the reader has chosen. */
function Pages() {
  const layout = useViewerState(state => state.layout)
  if (layout === 'scroll') return <Loaded load={loadScroll} />
  return layout === 'overview' ? <Loaded load={loadOverview} /> : <PagedLayout />
}

/** The centre of the frame. */
export function Stage() {
  const t = useTranslate()
  const layout = useViewerState(state => state.layout)
  const back = useViewerState(state => canTurn(state, -1))
  const forward = useViewerState(state => canTurn(state, 1))
  const adjustments = useViewerState(state => state.adjustments)
  const style = adjustments === UNCHANGED ? {} : { '--lectern-filter': filterOf(adjustments) }
  return (
    <main className="lectern-stage" aria-label={t('viewer.main')} style={style as CSSProperties}>
      <ErrorBoundary key={layout} fallback={reset => <PartFailed reset={reset} />}>
        <Pages />
      </ErrorBoundary>
      <div className="volume-turn">
        <VolumeTurn atStart={!back} atEnd={!forward} />
      </div>
    </main>
  )
}
