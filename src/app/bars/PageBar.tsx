import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Loaded } from '../../ui/Loaded'
import { useTranslate } from '../../viewer/use-viewer'
import { useSheet } from '../panel-column/use-sheet'
import { PageNavigation } from './PageNavigation'
import { ViewControls } from './ViewControls'
import './bars.css'

const loadScrubber = () => import('../scrubber/Scrubber').then(module => module.Scrubber)
const loadCurrentChapter = () => import('../scrubber/Scrubber').then(module => module.CurrentChapter)

/** Place of the reader in the object, and the view of the page. */
export function PageBar() {
  const t = useTranslate()
  return (
    <footer className="lectern-bar page-bar" inert={useSheet()}>
      <ErrorBoundary fallback={() => null}>
        <Loaded load={loadScrubber} />
      </ErrorBoundary>
      <span className="page-bar-side">
        <ErrorBoundary fallback={() => null}>
          <Loaded load={loadCurrentChapter} />
        </ErrorBoundary>
      </span>
      <PageNavigation />
      <fieldset className="bar-group bar-end page-bar-side" aria-label={t('toolbar.view')}>
        <ViewControls />
      </fieldset>
    </footer>
  )
}
