// Parts of collections: read after the collection.

import { type Collection, isCollection } from '../model/collection'
import { isFailure } from '../model/failure'
import { typeOf } from './iiif/vocabulary'
import { isObject } from './json'
import type { SourceDocument } from './source'

/** Reads one part of a collection; `undefined` for anything else. Presentation 2.1, section 5.8; Presentation 4, CollectionPage. */
export async function toCollectionPage(document: SourceDocument): Promise<Collection | undefined> {
  const { json } = document
  if (!isObject(json) || !/^(?:(?:ordered)?collection(?:page)?)?$/.test(typeOf(json))) return undefined
  // Not imported as a whole: its parts must stay in one file, which the entry names.
  const { toOther } = await import('./iiif/other-documents')
  const part = toOther({ ...json, type: 'Collection' }, document)
  return isFailure(part) || !isCollection(part) ? undefined : part
}
