import { collectionLink, readCollectionUrl } from '../../viewer/url/collection-links'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'

/** The way back to the collection that the page's address names; nothing when it names none, or the one that is open. */
export function BackToCollection() {
  const t = useTranslate()
  const open = useViewerState(state => state.request?.url)
  const url = readCollectionUrl(location.href)
  if (url === undefined || url === open) return null
  return (
    <a className="button" href={collectionLink(location.href, url)}>
      {t('collection.back')}
    </a>
  )
}
