import { Layers } from 'lucide-react'
import type { Panel } from '../panel'
import { hasLayers } from './has-layers'

/**
 * The pictures of a page that has several: which one is shown, and what lies over it. Presentation 3, section 5.6 (Choice). Of a
 * file the layers that it has itself.
 */
export const layers: Panel = {
  name: 'layers',
  title: 'layers.title',
  icon: Layers,
  side: 'end',
  key: 'y',
  opener: 'bar',
  available: object => object.canvases.length > 0,
  availableOn: (canvases, { innerPages }) => canvases.some(hasLayers) || innerPages?.layers !== undefined,
  load: () => import('./LayersContent').then(module => module.LayersContent),
}
