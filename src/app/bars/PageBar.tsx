import { lazy, Suspense } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { useTranslate } from '../../viewer/use-viewer'
import { PageNavigation } from './PageNavigation'
import { ViewControls } from './ViewControls'
import './bars.css'

const loadScrubber = () => import('../scrubber/Scrubber')
const Scrubber = lazy(() => loadScrubber().then(module => ({ default: module.Scrubber })))
const CurrentChapter = lazy(() => loadScrubber().then(module => ({ default: module.CurrentChapter })))

/** Place of the reader in the object, and the view of the page. */
export function PageBar() {
  const t = useTranslate()
  return (
    <footer className="lectern-bar page-bar">
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <Scrubber />
        </Suspense>
      </ErrorBoundary>
      <span className="page-bar-side">
        <ErrorBoundary fallback={() => null}>
          <Suspense fallback={null}>
            <CurrentChapter />
          </Suspense>
        </ErrorBoundary>
      </span>
      <PageNavigation />
      <fieldset className="bar-group bar-end page-bar-side" aria-label={t('toolbar.view')}>
        <ViewControls />
      </fieldset>
    </footer>
  )
}
