import { useTranslate } from '../viewer/use-viewer'
import { PageNavigation } from './PageNavigation'
import { ViewControls } from './ViewControls'
import './bars.css'

/** Where in the object the reader is, and how the page is seen. */
export function PageBar() {
  const t = useTranslate()
  return (
    <footer className="lectern-bar page-bar">
      <span className="page-bar-side" />
      <PageNavigation />
      <fieldset className="bar-group bar-end page-bar-side" aria-label={t('toolbar.view')}>
        <ViewControls />
      </fieldset>
    </footer>
  )
}
