// Documents that few links lead to: nobody else waits for what reads them.

import type { Collection } from '../../../model/collection'
import type { DigitalObject } from '../../../model/digital-object'
import { type Failure, isFailure } from '../../../model/failure'
import type { JsonObject } from '../../json'
import type { SourceDocument } from '../../source'
import { toCollection } from '../to-collection'
import { manifestToDigitalObject } from '../to-digital-object'
import { typeOf } from '../vocabulary'
import { annotationToDigitalObject } from './annotation-document'
import { canvasToDigitalObject } from './canvas-document'
import { pageToCollection } from './collection-page'
import { fromLaterVersion } from './later-version'
import { withMediaSequences } from './media-sequences'

/** Reads a manifest of another version or with an extension. */
function toOtherManifest(json: JsonObject, document: SourceDocument): DigitalObject | Failure {
  if (json.mediaSequences) return manifestToDigitalObject(withMediaSequences(json), document)
  const manifest = fromLaterVersion(json)
  return isFailure(manifest) ? manifest : manifestToDigitalObject(manifest, document)
}

/** Reads a collection or a page of one, a canvas or a content state that is a document of its own, or a manifest of another version. */
export function toOther(json: JsonObject, document: SourceDocument): DigitalObject | Collection | Failure {
  const type = typeOf(json)
  if (type === 'canvas') return canvasToDigitalObject(json, document)
  if (type === 'collectionpage') return pageToCollection(json, document)
  if (type === 'annotation') return annotationToDigitalObject(json, document)
  return (type === 'collection' ? toCollection : toOtherManifest)(json, document)
}
