import { type Failure, failure } from '../../model/failure'
import { isObject, type JsonObject, objectsIn } from '../json'
import { contextsOf, typeOf } from './vocabulary'

const IIIF_CONTEXT = /^https?:\/\/(?:www\.)?(?:iiif\.io|shared-canvas\.org|library\.stanford\.edu\/iiif)\//
const FUTURE_CONTEXT = /\/api\/presentation\/(?:[4-9]|\d\d)/
const IIIF_TYPE = /^(?:manifest|collection|canvas|range|annotation(?:page|list|collection)?|sequence|layer)$/
/** True when the JSON has the marks of IIIF, whatever kind of IIIF document it is. */
export function hasMarksOfIiif(json: unknown): json is JsonObject {
  if (!isObject(json)) return false
  return (
    IIIF_TYPE.test(typeOf(json)) ||
    contextsOf(json).some(context => IIIF_CONTEXT.test(context)) ||
    isUntypedManifest(json)
  )
}

/** Why a IIIF document cannot be opened: neither manifest, collection, page of one, canvas nor annotation (`invalid`); `undefined` for one that can. */
export function refusalOf(json: JsonObject): Failure | undefined {
  const type = typeOf(json)
  if (/^(?:collection(?:page)?|canvas|annotation)$/.test(type)) return undefined
  if (type !== 'manifest' && !(type === '' && isUntypedManifest(json)))
    return failure('invalid', { detail: 'not-a-manifest' })
  return undefined
}

/** True for a document of a version to come, or with the old extension for recordings: `other-documents` reads it. */
export const isOfOtherVersion = (json: JsonObject): boolean =>
  'mediaSequences' in json || contextsOf(json).some(context => FUTURE_CONTEXT.test(context))

function isUntypedManifest(json: JsonObject): boolean {
  return json.sequences !== undefined || objectsIn(json.items).some(canvas => typeOf(canvas) === 'canvas')
}
