// Documents that come after the object, by whichever source reads them. The readers are loaded with the first of them.

import type { AccessAnswer, AccessNotice, Guard } from '../model/access-offer'
import type { ImageService, Media } from '../model/digital-object'
import { type Failure, failure, isFailure } from '../model/failure'
import type { ImageInfo } from '../model/image-info'
import type { LaterDocuments, SourceDocument } from './source'

/** Loaders of the sources that read later documents, in the order in which they are asked. */
const sources: readonly (() => Promise<LaterDocuments>)[] = [
  () => import('./iiif/later').then(module => module.iiifLater),
]

/** Begins to load the readers, for a document that is on its way. */
export function loadLaterDocuments(): void {
  for (const load of sources) load().catch(() => undefined)
}

/** Asks source after source; `undefined` when none reads the document, `unreachable` when one could not be loaded. */
async function ask<Answer extends object>(
  read: (source: LaterDocuments) => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer | Failure | undefined> {
  for (const load of sources) {
    const source = await load().catch(() => undefined)
    if (!source) return failure('unreachable')
    const answer = await read(source)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** The answer, where there is one. */
const given = <Answer extends object>(answer: Answer | Failure | undefined): Answer | undefined =>
  answer === undefined || isFailure(answer) ? undefined : answer

/** Checks and reads an info.json; `invalid` when its sizes are absurd. */
export async function toImageInfo(
  document: SourceDocument,
  service: ImageService,
): Promise<ImageInfo | Failure> {
  return (await ask(source => source.toImageInfo?.(document, service))) ?? failure('invalid')
}

/** Finds what guards a resource, in the services that stand with it and elsewhere in its object; `undefined` for nothing. */
export async function toGuard(
  services: readonly unknown[],
  elsewhere: readonly unknown[] = [],
): Promise<Guard | undefined> {
  return given(await ask(source => source.toGuard?.(services, elsewhere)))
}

/** Reads the answer of a probe service (version 2) or of the guarded image service itself (version 1). */
export async function toAccessAnswer(
  document: SourceDocument,
  media: Media,
  version: 1 | 2,
): Promise<AccessAnswer | undefined> {
  return given(await ask(source => source.toAccessAnswer?.(document, media, version)))
}

/** Reads the words for the reader in a token service's refusal; empty when it has none. */
export async function toNotice(document: SourceDocument): Promise<AccessNotice> {
  return given(await ask(source => source.toNotice?.(document))) ?? { heading: {}, note: {} }
}
