// Documents that few links lead to: nobody else waits for what reads them.

import type { Collection } from '../../../model/collection'
import type { DigitalObject } from '../../../model/digital-object'
import type { JsonObject } from '../../json'
import type { SourceDocument } from '../../source'
import { toCollection } from '../to-collection'
import { typeOf } from '../vocabulary'
import { canvasToDigitalObject } from './canvas-document'

/** Reads a collection, or a canvas that is a document of its own. */
export const toOther = (json: JsonObject, document: SourceDocument): DigitalObject | Collection =>
  (typeOf(json) === 'canvas' ? canvasToDigitalObject : toCollection)(json, document)
