import { collectionLink, readCollectionAddress } from '../viewer/url/collection-links'
import { useTranslate, useViewerState } from '../viewer/use-viewer'

/** The way back to the collection that the page's address names; nothing when it names none, or the one that is open. */
export function BackToCollection() {
  const t = useTranslate()
  const open = useViewerState(state => state.request?.address)
  const address = readCollectionAddress(location.href)
  if (address === undefined || address === open) return null
  return (
    <a className="button" href={collectionLink(location.href, address)}>
      {t('collection.back')}
    </a>
  )
}
