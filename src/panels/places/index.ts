import { MapPin } from 'lucide-react'
import { hasPlaces } from '../../sources/has-places'
import type { Panel } from '../panel'

const cache = new WeakMap<object, boolean>()

/** Places of the object, its sections and pages, and of what is annotated on them. navPlace and Georeference Extensions. */
export const places: Panel = {
  name: 'places',
  title: 'panel.places',
  icon: MapPin,
  side: 'end',
  key: 'g',
  opener: 'bar',
  available: object => {
    const answer = cache.get(object) ?? hasPlaces(object)
    cache.set(object, answer)
    return answer
  },
  load: () => import('./PlacesContent').then(module => module.PlacesContent),
}

/** Loads the map of a collection and its members. */
export const loadCollectionMap = () => import('./CollectionMap').then(module => module.CollectionMap)
