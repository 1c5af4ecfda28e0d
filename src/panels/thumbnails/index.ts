import { LayoutGrid } from 'lucide-react'
import { hasFrames } from '../../viewer/state/frames'
import type { Panel } from '../panel'

/** All pages in small. */
export const thumbnails: Panel = {
  name: 'thumbnails',
  title: 'panel.thumbnails',
  icon: LayoutGrid,
  side: 'start',
  key: '2',
  opener: 'bar',
  available: (object, { innerPages }) =>
    object.canvases.length > 1 || innerPages?.thumbnail !== undefined || hasFrames(object.structures),
  load: () => import('./ThumbnailsContent').then(module => module.ThumbnailsContent),
}
