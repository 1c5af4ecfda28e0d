import { failure } from '../../model/failure'
import type { Source } from '../source'
import { hasMarksOfIiif, isOfOtherVersion, refusalOf } from './document-kind'
import { manifestToDigitalObject } from './to-digital-object'
import { typeOf } from './vocabulary'

/**
 * IIIF Presentation 1, 2 and 3 (and what 4 shares with 3). Failures: `unsupported` for a version to come,
 * `invalid` for any IIIF document that is neither manifest, collection, page of one, canvas nor content state, `unreachable` when a part of the viewer is.
 */
export const iiif: Source = {
  name: 'iiif',
  recognizes: hasMarksOfIiif,
  async toObject(document) {
    const json = hasMarksOfIiif(document.json) ? document.json : {}
    const refusal = refusalOf(json)
    if (refusal) return refusal
    const type = typeOf(json)
    if ((type === '' || type === 'manifest') && !isOfOtherVersion(json))
      return manifestToDigitalObject(json, document)
    const reading = await import('./other-documents').catch(() => undefined)
    return reading ? reading.toOther(json, document) : failure('unreachable')
  },
}
