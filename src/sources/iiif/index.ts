import type { Source } from '../source'
import { hasMarksOfIiif, refusalOf } from './document-kind'
import { manifestToDigitalObject } from './to-digital-object'

/**
 * IIIF Presentation 1, 2 and 3 (and what 4 shares with 3). Failures: `unsupported` for a collection or a
 * version to come, `invalid` for any other IIIF document that is no manifest.
 */
export const iiif: Source = {
  name: 'iiif',
  recognizes: hasMarksOfIiif,
  async toDigitalObject(document) {
    const json = hasMarksOfIiif(document.json) ? document.json : {}
    return refusalOf(json) ?? manifestToDigitalObject(json, document)
  },
}
