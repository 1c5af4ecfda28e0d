import type { DigitalObject } from '../../../model/digital-object'
import { isObject, listOf, objectsIn } from '../../json'
import { documentOf } from '../document-of'
import { typeOf } from '../vocabulary'

/** So many canvases, ranges and annotations are looked at: enough to tell. */
const MOST = 200

/** A list of annotations elsewhere whose name speaks of places. */
const GEOGRAPHIC = /georef|allmaps|geo-?json|navplace/i

function isGeographic(list: unknown): boolean {
  if (!isObject(list)) return GEOGRAPHIC.test(String(list))
  if (list.items === undefined) return GEOGRAPHIC.test(JSON.stringify([list.id, list['@id'], list.label]))
  return objectsIn(list.items)
    .slice(0, MOST)
    .some(({ body }) => listOf(body).some(each => typeOf(each).startsWith('feature')))
}

/** True for an object that may have places; cheap. */
export function hasPlaces({ json, canvases, annotations }: DigitalObject): boolean {
  if (!isObject(json)) return false
  if (json.navPlace !== undefined || listOf(annotations).some(isGeographic)) return true
  let waiting = objectsIn(json.structures)
  for (let looks = 0; waiting.length > 0 && looks < MOST; looks++) {
    const [range = {}, ...others] = waiting
    if (range.navPlace !== undefined) return true
    waiting = [...others, ...objectsIn(range.items)]
  }
  return canvases.slice(0, MOST).some(canvas => {
    const document = documentOf(canvas)
    return document && (document.navPlace !== undefined || listOf(document.annotations).some(isGeographic))
  })
}
