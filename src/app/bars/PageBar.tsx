import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Loaded } from '../../ui/Loaded'
import { useOffered, useTranslate } from '../../viewer/use-viewer'
import { useSheet } from '../panel-column/use-sheet'
import { PageNavigation } from './PageNavigation'
import { ViewControls } from './ViewControls'
import './bars.css'

const loadScrubber = () => import('../scrubber/Scrubber').then(module => module.Scrubber)
const loadCurrentChapter = () => import('../scrubber/Scrubber').then(module => module.CurrentChapter)

/** Place of the reader in the object, and the view of the page. */
export function PageBar() {
  const t = useTranslate()
  const scrubs = useOffered('scrubber')
  const hasPages = useOffered('pages')
  return (
    <footer className="lectern-bar page-bar" inert={useSheet()}>
      <ErrorBoundary fallback={() => null}>{scrubs && <Loaded load={loadScrubber} />}</ErrorBoundary>
      <span className="page-bar-side">
        <ErrorBoundary fallback={() => null}>
          <Loaded load={loadCurrentChapter} />
        </ErrorBoundary>
      </span>
      {hasPages ? <PageNavigation /> : <span />}
      <fieldset className="bar-group bar-end page-bar-side" aria-label={t('toolbar.view')}>
        <ViewControls />
      </fieldset>
    </footer>
  )
}
