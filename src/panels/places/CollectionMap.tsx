import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { placeMessages } from '../../i18n/places'
import type { Collection } from '../../model/collection'
import type { PlaceOwner } from '../../model/places/place'
import { placesOfCollection } from '../../sources/places'
import { memberLink } from '../../viewer/url/collection-links'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useViewer } from '../../viewer/use-viewer'
import { listPlaces } from './listed-places'
import { WorldMap } from './map/WorldMap'
import { PlaceList } from './PlaceList'
import { fetchPlaces } from './use-places'
import './places.css'

interface CollectionMapProps {
  readonly collection: Collection
  /** URL of the collection; the links carry it on. */
  readonly url: string | undefined
}

/** The places of a collection and its members, on a map and in a list; each member's leads to the member. */
export function CollectionMap({ collection, url }: CollectionMapProps) {
  const { delivery, queryClient, languages } = useViewer()
  const t = useLaterTranslate(placeMessages)
  const { data } = useQuery(
    {
      queryKey: ['places', collection.id],
      queryFn: ({ signal }) => fetchPlaces(placesOfCollection(collection), { delivery }, signal),
      structuralSharing: false,
    },
    queryClient,
  )
  const [chosen, setChosen] = useState<string>()
  const listed = useMemo(
    () => (t && data ? listPlaces(data.references, languages, t('unnamed')) : []),
    [t, data, languages],
  )
  if (!t || !data) return null
  const linkOf = (owner: PlaceOwner) => {
    const member = collection.members.find(each => each.url === owner.url)
    return member && memberLink(location.href, member, url)
  }
  const onMap = listed.map(place => {
    const href = linkOf(place.owner)
    return { ...place, ...(href !== undefined && { href }) }
  })
  return (
    <div className="places-collection">
      {data.hasFailed && <p className="places-note">{t('failed')}</p>}
      <WorldMap t={t} places={onMap} chosen={chosen} onChoose={setChosen} />
      <PlaceList
        t={t}
        places={listed}
        chosen={chosen}
        ownerInWords={({ kind }) => (kind === 'collection' ? t('ofCollection') : '')}
        onChoose={({ key }) => setChosen(key)}
        linkOf={linkOf}
      />
    </div>
  )
}
