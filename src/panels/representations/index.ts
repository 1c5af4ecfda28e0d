import { Layers } from 'lucide-react'
import { lazy } from 'react'
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
  Content: lazy(() =>
    import('./RepresentationsContent').then(module => ({ default: module.RepresentationsContent })),
  ),
}
