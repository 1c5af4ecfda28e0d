import { MessageSquareText } from 'lucide-react'
import type { Panel } from '../panel'

/** Comments, tags, links and descriptions of the pages, by the library, by others and by the reader. */
export const annotations: Panel = {
  name: 'annotations',
  title: 'panel.annotations',
  icon: MessageSquareText,
  side: 'end',
  key: 'n',
  opener: 'bar',
  available: object => object.canvases.length > 0,
  load: () => import('./AnnotationsContent').then(module => module.AnnotationsContent),
}
