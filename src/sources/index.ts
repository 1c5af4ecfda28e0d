import type { Collection } from '../model/collection'
import type { DigitalObject } from '../model/digital-object'
import { type Failure, failure } from '../model/failure'
import { alma } from './alma'
import { iiif } from './iiif'
import type { Source, SourceDocument } from './source'

/** All sources, in the order in which they are asked. */
export const sources: readonly Source[] = [iiif, alma]

/**
 * Turns a document into an object or a collection by the first source that recognizes it. Failures: `invalid` with the
 * detail `not-a-manifest` when none does, and what the source says. Never throws.
 */
export async function toObject(document: SourceDocument): Promise<DigitalObject | Collection | Failure> {
  const nothing = failure('invalid', { detail: 'not-a-manifest' })
  try {
    const source = sources.find(each => each.recognizes(document.json))
    return source ? await source.toObject(document) : nothing
  } catch {
    // A source that throws has a bug; the reader gets a sentence all the same, and the fuzz test the exception.
    return nothing
  }
}
