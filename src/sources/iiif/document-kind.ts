import { type Failure, failure } from '../../model/failure'
import { isObject, type JsonObject, listOf, objectsIn } from '../json'
import { contextsOf, typeOf } from './vocabulary'

const IIIF_CONTEXT = /^https?:\/\/(?:www\.)?(?:iiif\.io|shared-canvas\.org|library\.stanford\.edu\/iiif)\//
const FUTURE_CONTEXT = /\/api\/presentation\/(?:[4-9]|\d\d)/
const IIIF_TYPES = new Set([
  'manifest',
  'collection',
  'canvas',
  'range',
  'annotation',
  'annotationpage',
  'annotationlist',
  'annotationcollection',
  'sequence',
  'layer',
])
/** Containers of version 4 that can be shown as canvases. */
const READABLE_CONTAINERS = new Set(['', 'canvas', 'timeline'])

/** True when the JSON has the marks of IIIF, whatever kind of IIIF document it is. */
export function hasMarksOfIiif(json: unknown): json is JsonObject {
  if (!isObject(json)) return false
  return (
    IIIF_TYPES.has(typeOf(json)) ||
    contextsOf(json).some(context => IIIF_CONTEXT.test(context)) ||
    isUntypedManifest(json)
  )
}

/**
 * Why a IIIF document cannot be opened: a manifest of a version to come with nothing in it that version 3
 * knows (`unsupported`), or neither manifest, collection nor canvas (`invalid`); `undefined` for one that can.
 */
export function refusalOf(json: JsonObject): Failure | undefined {
  const type = typeOf(json)
  if (type === 'collection' || type === 'canvas') return undefined
  if (type !== 'manifest' && !(type === '' && isUntypedManifest(json)))
    return failure('invalid', { detail: 'not-a-manifest' })
  return isUnreadableFuture(json) ? failure('unsupported', { detail: 'future-version' }) : undefined
}

function isUntypedManifest(json: JsonObject): boolean {
  return json.sequences !== undefined || objectsIn(json.items).some(canvas => typeOf(canvas) === 'canvas')
}

function isUnreadableFuture(json: JsonObject): boolean {
  if (!contextsOf(json).some(context => FUTURE_CONTEXT.test(context))) return false
  const containers = listOf(json.items)
  return containers.length > 0 && !containers.some(container => READABLE_CONTAINERS.has(typeOf(container)))
}
