// Canvases that an object only refers to: read when they are looked at.

import { safeUrl } from '../delivery/safe-url'
import type { Canvas } from '../model/digital-object'
import { documentOf } from './iiif/document-of'
import { manifestToDigitalObject } from './iiif/to-digital-object'
import { typeOf, withoutFragment } from './iiif/vocabulary'
import { isObject } from './json'
import type { SourceDocument } from './source'

/** Properties of which a canvas that is written out has one, also where nothing is painted on it. */
const CONTENT = ['height', 'duration', 'items', 'images', 'otherContent', 'annotations', 'rendering']

/** Checked URL of the document of a canvas that an object only refers to; `undefined` for one that is written out. */
export function referenceOf(canvas: Canvas): string | undefined {
  const json = documentOf(canvas)
  if (!json || CONTENT.some(property => property in json)) return undefined
  const url = safeUrl(canvas.id)
  return url?.startsWith('http') ? withoutFragment(url) : undefined
}

/**
 * Reads the document of a canvas: the canvas itself, or a manifest that has it written out. It keeps the name by which the
 * object knows it; `undefined` when the canvas is not in the document.
 */
export async function toReferencedCanvas(
  reference: Canvas,
  document: SourceDocument,
): Promise<Canvas | undefined> {
  const { json } = document
  if (!isObject(json)) return undefined
  const canvas =
    typeOf(json) === 'canvas'
      ? json
      : manifestToDigitalObject(json, document).canvases.find(
          each => each.id === reference.id && referenceOf(each) === undefined,
        )?.json
  if (!isObject(canvas)) return undefined
  const { toOther } = await import('./iiif/other-documents')
  const whole = { ...documentOf(reference), ...canvas, type: 'Canvas', id: reference.id }
  const page = toOther(whole, document)
  return 'canvases' in page ? page.canvases[0] : undefined
}
