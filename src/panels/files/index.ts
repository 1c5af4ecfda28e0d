import { Files } from 'lucide-react'
import type { DigitalObject } from '../../model/digital-object'
import { fileKindOf } from '../../model/formats/file-kind'
import { localizedLine } from '../../model/language-map'
import { holdsAny } from '../holds-any'
import type { Panel } from '../panel'
import { filesByFolder } from './files-by-folder'

const holdsOtherFiles = holdsAny(
  ({ painting: [first] }) => first !== undefined && fileKindOf(first.media) !== 'image',
)

/** True for files whose names are paths. */
const areInFolders = ({ canvases }: DigitalObject) =>
  /[/\\]/.test(localizedLine(canvases[0]?.label, [])) &&
  filesByFolder(canvases.map(({ label }) => localizedLine(label, []))) !== undefined

/** All files of an object by kind, in their order. */
export const files: Panel = {
  name: 'files',
  title: 'panel.files',
  icon: Files,
  side: 'start',
  key: '7',
  opener: 'bar',
  available: object => object.canvases.length > 1 && (holdsOtherFiles(object) || areInFolders(object)),
  load: () => import('./FilesContent').then(module => module.FilesContent),
}
