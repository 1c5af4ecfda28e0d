import { type CSSProperties, lazy, Suspense, useState } from 'react'
import { AccessLayer, needsAccessLayer } from '../access'
import { VolumeTurn } from '../panels/volumes'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { canTurn } from '../viewer/navigation'
import { type Adjustments, UNCHANGED } from '../viewer/store'
import { useTranslate, useViewerState } from '../viewer/use-viewer'
import { PagedLayout } from './PagedLayout'
import { PartFailed } from './PartFailed'

const ScrollLayout = lazy(() =>
  import('../media/image/scroll/ScrollLayout').then(module => ({ default: module.ScrollLayout })),
)
const OverviewLayout = lazy(() =>
  import('./overview/OverviewLayout').then(module => ({ default: module.OverviewLayout })),
)

function filterOf({ brightness, contrast, inverted }: Adjustments): string {
  return `brightness(${brightness}) contrast(${contrast}) invert(${inverted ? 1 : 0})`
}

/** The pages in the layout that the reader has chosen. */
function Pages() {
  const layout = useViewerState(state => state.layout)
  if (layout === 'scroll') return <ScrollLayout />
  return layout === 'overview' ? <OverviewLayout /> : <PagedLayout />
}

/** What of access lies over the page; once there it stays, since it knows what was asked already. */
function Access() {
  const needed = useViewerState(needsAccessLayer)
  const [wanted, setWanted] = useState(needed)
  if (needed && !wanted) setWanted(true)
  return wanted ? (
    <ErrorBoundary fallback={reset => <PartFailed reset={reset} />}>
      <Suspense fallback={null}>
        <AccessLayer />
      </Suspense>
    </ErrorBoundary>
  ) : null
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
        <Suspense fallback={null}>
          <Pages />
        </Suspense>
      </ErrorBoundary>
      <Access />
      <div className="volume-turn">
        <VolumeTurn atStart={!back} atEnd={!forward} />
      </div>
    </main>
  )
}
