import { useTranslate } from '../viewer/use-viewer'
import './unshown-parts.css'

/** Says that the medium leaves out something that is painted on the canvas. */
export function UnshownParts() {
  const t = useTranslate()
  return (
    <p className="unshown-parts" role="status">
      {t('page.partsNotShown')}
    </p>
  )
}
