import { ListTree } from 'lucide-react'
import type { Panel } from '../panel'

/** The object's table of contents. Presentation 3, section 5.4 (Range). */
export const contents: Panel = {
  name: 'contents',
  title: 'panel.contents',
  icon: ListTree,
  side: 'start',
  key: '1',
  opener: 'bar',
  available: (object, { innerPages }) => object.structures.length > 0 || innerPages?.outline !== undefined,
  load: () => import('./ContentsContent').then(module => module.ContentsContent),
}
