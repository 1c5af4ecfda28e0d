// Documents that come after the object, by whichever source reads them. Rare readers are loaded with the first document.

import type { AccessAnswer, AccessNotice, Guard } from '../model/access-offer'
import type { AnnotationPage } from '../model/annotations/annotation'
import type { ImageService, Media, Size } from '../model/digital-object'
import { type Failure, failure, isFailure } from '../model/failure'
import type { ImageInfo } from '../model/pictures/image-info'
import type { SearchAnswer } from '../model/search-answer'
import type { PageText } from '../model/texts/page-text'
import { iiifLater } from './iiif/later'
import { pageTexts } from './page-text'
import type { LaterDocuments, SourceDocument, TextDocument } from './source'

/** The sources that read later documents, in the order in which they are asked. */
const sources: readonly LaterDocuments[] = [iiifLater, pageTexts]

/** Asks source after source; `undefined` when none reads the document, `unreachable` when a reader could not be loaded. */
async function ask<Answer extends object>(
  read: (source: LaterDocuments) => Answer | Promise<Answer | undefined> | undefined,
): Promise<Answer | Failure | undefined> {
  try {
    for (const source of sources) {
      const answer = await read(source)
      if (answer !== undefined) return answer
    }
    return undefined
  } catch {
    return failure('unreachable')
  }
}

/** The answer, where there is one. */
const given = <Answer extends object>(answer: Answer | Failure | undefined): Answer | undefined =>
  answer === undefined || isFailure(answer) ? undefined : answer

/** Reads a page or list of annotations; boxes are in the units of the canvas. */
export async function toAnnotations(
  document: SourceDocument,
  canvas: Partial<Size> = {},
): Promise<AnnotationPage | Failure> {
  return (await ask(source => source.toAnnotations?.(document, canvas))) ?? failure('invalid')
}

/** Reads the text of a page; boxes are in canvas units where the size of the canvas is known. */
export async function toPageText(
  document: TextDocument,
  canvas: Partial<Size> = {},
): Promise<PageText | Failure> {
  return (await ask(source => source.toPageText?.(document, canvas))) ?? failure('unsupported')
}

/** Reads the answer of a search service; boxes in per cent need the size of the canvas. */
export async function toSearchAnswer(
  document: SourceDocument,
  canvas: Partial<Size> = {},
): Promise<SearchAnswer | Failure> {
  return (await ask(source => source.toSearchAnswer?.(document, canvas))) ?? failure('invalid')
}

/** Reads the words that a completing service proposes; none for another document. */
export async function toSearchTerms(document: SourceDocument): Promise<readonly string[]> {
  return given(await ask(source => source.toSearchTerms?.(document))) ?? []
}

/** Checks and reads an info.json; `invalid` when its sizes are absurd. */
export async function toImageInfo(
  document: SourceDocument,
  service: ImageService,
): Promise<ImageInfo | Failure> {
  return (await ask(source => source.toImageInfo?.(document, service))) ?? failure('invalid')
}

/** A service with what the document says of it besides its name, read now. */
export function asStated(service: ImageService): ImageService {
  const { description } = service
  return sources.map(source => source.toService?.(description, service)).find(Boolean) ?? service
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
