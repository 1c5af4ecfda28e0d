import { Files } from 'lucide-react'
import { lazy } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import { fileKindOf } from '../../model/file-kind'
import type { Panel } from '../panel'

const known = new WeakMap<DigitalObject, boolean>()

/** Whether an object holds files of several kinds, or any that is no picture; asked once of each object. */
function isMixed(object: DigitalObject): boolean {
  const found =
    known.get(object) ??
    (object.canvases.length > 1 &&
      object.canvases.some(({ painting: [first] }) => first && fileKindOf(first.media) !== 'image'))
  known.set(object, found)
  return found
}

/** All files of an object by kind, in their order. */
export const files: Panel = {
  name: 'files',
  title: 'panel.files',
  icon: Files,
  side: 'start',
  key: '7',
  opener: 'bar',
  available: isMixed,
  Content: lazy(() => import('./FilesContent').then(module => ({ default: module.FilesContent }))),
}
