import { ListTree } from 'lucide-react'
import type { StructureNode } from '../../model/digital-object'
import type { Panel } from '../panel'

const isListed = ({ behaviors }: StructureNode) =>
  !behaviors.includes('thumbnail-nav') && !behaviors.includes('no-nav')

/** The object's table of contents. Presentation 3, section 5.4 (Range). */
export const contents: Panel = {
  name: 'contents',
  title: 'panel.contents',
  icon: ListTree,
  side: 'start',
  key: '1',
  opener: 'bar',
  available: (object, { innerPages }) =>
    object.structures.some(isListed) || innerPages?.outline !== undefined,
  load: () => import('./ContentsContent').then(module => module.ContentsContent),
}
