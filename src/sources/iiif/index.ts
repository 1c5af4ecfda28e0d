import type { Source } from '../source'
import { hasMarksOfIiif, refusalOf } from './document-kind'
import { toCollection } from './to-collection'
import { manifestToDigitalObject } from './to-digital-object'
import { typeOf } from './vocabulary'

/**
 * IIIF Presentation 1, 2 and 3 (and what 4 shares with 3). Failures: `unsupported` for a version to come,
 * `invalid` for any IIIF document that is neither manifest nor collection.
 */
export const iiif: Source = {
  name: 'iiif',
  recognizes: hasMarksOfIiif,
  async toModel(document) {
    const json = hasMarksOfIiif(document.json) ? document.json : {}
    const refusal = refusalOf(json)
    if (refusal) return refusal
    return typeOf(json) === 'collection'
      ? toCollection(json, document)
      : manifestToDigitalObject(json, document)
  },
}
