import { Files } from 'lucide-react'
import { fileKindOf } from '../../model/formats/file-kind'
import { holdsAny } from '../holds-any'
import type { Panel } from '../panel'

const holdsOtherFiles = holdsAny(
  ({ painting: [first] }) => first !== undefined && fileKindOf(first.media) !== 'image',
)

/** All files of an object by kind, in their order. */
export const files: Panel = {
  name: 'files',
  title: 'panel.files',
  icon: Files,
  side: 'start',
  key: '7',
  opener: 'bar',
  available: object => object.canvases.length > 1 && holdsOtherFiles(object),
  load: () => import('./FilesContent').then(module => module.FilesContent),
}
