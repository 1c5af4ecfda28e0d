import { LayoutGrid } from 'lucide-react'
import type { Panel } from '../panel'
import { ThumbnailsContent } from './ThumbnailsContent'

/** All pages in small. */
export const thumbnails: Panel = {
  name: 'thumbnails',
  title: 'panel.thumbnails',
  icon: LayoutGrid,
  side: 'start',
  key: '2',
  opener: 'bar',
  available: (object, { innerPages }) => object.canvases.length > 1 || innerPages?.thumbnail !== undefined,
  Content: ThumbnailsContent,
}
