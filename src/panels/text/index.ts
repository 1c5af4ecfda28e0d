import { FileText } from 'lucide-react'
import { lazy } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import type { Panel } from '../panel'

const known = new WeakMap<DigitalObject, boolean>()

/** Whether any page has a text, asked once of each object. */
function hasTexts(object: DigitalObject): boolean {
  const found =
    known.get(object) ??
    object.canvases.some(({ fullText, loadTexts }) => (fullText ?? loadTexts) !== undefined)
  known.set(object, found)
  return found
}

/** The words on the page, beside its picture. */
export const text: Panel = {
  name: 'text',
  title: 'panel.text',
  icon: FileText,
  side: 'end',
  key: 't',
  opener: 'bar',
  available: hasTexts,
  Content: lazy(() => import('./TextContent').then(module => ({ default: module.TextContent }))),
}
