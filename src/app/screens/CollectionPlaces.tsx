import { useState } from 'react'
import type { Collection } from '../../model/collection'
import { loadCollectionMap } from '../../panels/places'
import { Loaded } from '../../ui/Loaded'
import { useTranslate } from '../../viewer/use-viewer'

interface CollectionPlacesProps {
  readonly collection: Collection
  /** URL of the collection. */
  readonly url: string | undefined
}

/** The map of a collection, folded away until it is wanted; nothing where nothing has a place. */
export function CollectionPlaces({ collection, url }: CollectionPlacesProps) {
  const t = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const { navPlace, members } = collection
  if (navPlace === undefined && members.every(member => member.navPlace === undefined)) return null
  return (
    <details className="volumes-part" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('panel.places')}</summary>
      {isOpen && <Loaded load={loadCollectionMap} props={{ collection, url }} />}
    </details>
  )
}
