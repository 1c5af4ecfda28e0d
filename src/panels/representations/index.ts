import { Layers } from 'lucide-react'
import type { Panel } from '../panel'

/** The representations of the record that is open, where it has several. */
export const representations: Panel = {
  name: 'representations',
  title: 'panel.representations',
  icon: Layers,
  side: 'start',
  key: '8',
  opener: 'bar',
  available: (_object, { representations = [] }) => representations.length > 1,
  load: () => import('./RepresentationsContent').then(module => module.RepresentationsContent),
}
