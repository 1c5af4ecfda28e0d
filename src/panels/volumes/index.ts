import { BookCopy, FolderOpen } from 'lucide-react'
import type { Panel } from '../panel'

/** Loads the ways to the volumes before and after, for objects of a multi-volume work. */
export const loadVolumeTurn = () => import('./VolumeTurn').then(module => module.VolumeTurn)

/** The volumes of the work that the object is one of. Presentation 3, behavior `multi-part`. */
export const volumes: Panel = {
  name: 'volumes',
  title: 'panel.volumes',
  icon: BookCopy,
  side: 'start',
  key: '9',
  opener: 'bar',
  available: (_, { collection }) => collection?.multiPart === true && collection.members.length > 0,
  load: () => import('./VolumesContent').then(module => module.VolumesContent),
}

/** The other objects in the collection from which the object was opened. */
export const collection: Panel = {
  name: 'collection',
  title: 'panel.collection',
  icon: FolderOpen,
  side: 'start',
  key: '9',
  opener: 'bar',
  available: (_, { collection }) => collection?.multiPart === false && collection.members.length > 0,
  load: () => import('./VolumesContent').then(module => module.VolumesContent),
}
