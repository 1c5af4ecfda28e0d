import { safeUrl } from '../../../delivery/safe-url'
import type { DigitalObject, LoadDocument } from '../../../model/digital-object'
import { type Failure, failure } from '../../../model/failure'
import { timeOfFragment } from '../../../model/references/media-time'
import { withParts } from '../../../model/with-parts'
import type { JsonObject } from '../../json'
import type { SourceDocument } from '../../source'
import { placeIn } from '../content-state'
import { regionOf } from '../fragment'
import { manifestToDigitalObject } from '../to-digital-object'
import { isDigitalObject, lookUpCanvas } from './canvas-document'

const NO_MANIFEST = failure('invalid', { detail: 'not-a-manifest' })

/**
 * Turns an annotation that is a document of its own into the object that it points into, beginning there. The manifest lies on
 * the host that sent the annotation: a document does not choose whom the viewer talks to. Content State 1.0, section 2.2.2.
 */
export function annotationToDigitalObject(
  json: JsonObject,
  document: SourceDocument,
): DigitalObject | Failure {
  const { manifest, canvas = '', beside: others = [] } = placeIn(json)
  const isNear = (target: string) =>
    target !== document.url && new URL(target).origin === new URL(document.url).origin
  const url = safeUrl(manifest)
  if (url === undefined || !isNear(url)) return NO_MANIFEST
  const beside = others.flatMap(other => {
    const manifest = safeUrl(other.manifest)
    if (manifest === undefined || !isNear(manifest)) return []
    return [{ manifest, ...(other.canvas && { canvas: other.canvas }) }]
  })
  const loadWhole = async <Options, Result extends object>(
    load: LoadDocument<Options, Result>,
    options: Options,
  ): Promise<DigitalObject | Result> => {
    const whole = await load({ url }, options)
    if (!isDigitalObject(whole)) return whole
    if (beside.length > 0) return withStart(withParts<DigitalObject>(whole, { beside }), canvas)
    return withStart(whole, canvas)
  }
  const empty = manifestToDigitalObject({ type: 'Manifest', id: document.url, items: [] }, document)
  return withParts(empty, { loadWhole })
}

/** The object, beginning at a canvas with the part that its fragment names; as it is where it has no such canvas. */
async function withStart(whole: DigitalObject, canvas: string): Promise<DigitalObject> {
  const position = canvas === '' ? -1 : await lookUpCanvas(whole, canvas)
  if (position < 0) return whole
  const region = regionOf(canvas, whole.canvases[position] ?? {})
  const time = timeOfFragment(canvas)?.start
  return withParts<DigitalObject>(whole, {
    start: { canvas: position, ...(time && { time }), ...(region && { region }) },
  })
}
