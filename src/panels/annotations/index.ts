import { MessageSquareText } from 'lucide-react'
import { hasAnnotations } from '../../sources/has-annotations'
import { holdsAny } from '../holds-any'
import type { Panel } from '../panel'

/** Comments, tags, links and descriptions of the pages, by the library and others. */
export const annotations: Panel = {
  name: 'annotations',
  title: 'panel.annotations',
  icon: MessageSquareText,
  side: 'end',
  key: 'n',
  opener: 'bar',
  available: holdsAny(hasAnnotations),
  load: () => import('./AnnotationsContent').then(module => module.AnnotationsContent),
}
