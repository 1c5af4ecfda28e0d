// The seam between documents and the viewer. Nothing above `sources` reads the JSON of IIIF or Alma: whoever has fetched
// a document hands it to `toObject` (index.ts) or to one of the functions for later documents (later.ts), which ask the
// sources in their order. A source that is added lies in a folder of its own and is named in one or both of those lists.
//
// The contract:
//
// - A source only reads. It never fetches, touches neither the DOM nor the store, and keeps nothing.
// - It never throws. Whatever is missing or of another kind than it should be is left out, and the rest is read.
// - Everything that it hands out is bounded: the lengths of texts, the number of entries, the depth of nesting, the
//   sizes that are believed. The fuzz test holds it to that (fuzz/invariants.ts).
// - Every URL that it hands out has passed `delivery/safe-url`. HTML is handed out as it is, and is never trusted.
// - What opens an object is in the first load, and every kilobyte of it counts. What reads later documents is not: it
//   comes with what fetches them, and the larger readers are imported when the first document of their kind has come.

import type { AccessAnswer, AccessNotice, Guard } from '../model/access-offer'
import type { AnnotationPage } from '../model/annotations/annotation'
import type { Collection } from '../model/collection'
import type { DigitalObject, ImageService, Media, Size } from '../model/digital-object'
import type { Failure } from '../model/failure'
import type { ImageInfo } from '../model/pictures/image-info'
import type { SearchAnswer } from '../model/search-answer'
import type { PageText } from '../model/texts/page-text'

/** A parsed JSON document and where it came from. */
export interface SourceDocument {
  readonly json: unknown
  /** URL that was fetched, after redirects. */
  readonly url: string
}

/** A text that was fetched, or that stands in another document. */
export interface TextDocument {
  readonly text: string
  /** MIME type as the data states it; empty when it does not. */
  readonly format: string
}

/** Opens one kind of document. */
export interface Source {
  readonly name: string
  /** True when the JSON has the marks of this source's documents; cheap. */
  recognizes(json: unknown): boolean
  /** Turns the document into the model, or says why it cannot (`invalid`, `unsupported`, `unreachable`). */
  toObject(document: SourceDocument): Promise<DigitalObject | Collection | Failure>
}

/**
 * Reads documents that come after the object: each verb one kind, and all may be absent. `undefined` means that the
 * document is not this source's, so that the next one is asked.
 */
export interface LaterDocuments {
  /**
   * Reads a page or list of annotations, with the parts of the canvas that they are about. `canvas` is the size of the
   * canvas, in whose units boxes are handed out.
   */
  toAnnotations?(document: SourceDocument, canvas: Partial<Size>): Promise<AnnotationPage | undefined>
  /** Reads the text of a page; its boxes are in canvas units where the size of the canvas is known. */
  toPageText?(document: TextDocument, canvas: Partial<Size>): Promise<PageText | undefined>
  /** Reads the answer of a search service into matches, with the parts of the canvases where they stand. */
  toSearchAnswer?(document: SourceDocument, canvas: Partial<Size>): Promise<SearchAnswer | undefined>
  /** Reads the words that a completing service proposes. */
  toSearchTerms?(document: SourceDocument): Promise<readonly string[] | undefined>
  /** Checks an info.json and reads it; `invalid` when its sizes are absurd. Image API 1 to 3. */
  toImageInfo?(document: SourceDocument, service: ImageService): ImageInfo | Failure | undefined
  /** Adds to an image service what its description in a document says. */
  toService?(description: unknown, service: ImageService): ImageService | undefined
  /** Finds what guards a resource, in the services that stand with it and elsewhere in its object. */
  toGuard?(services: readonly unknown[], elsewhere: readonly unknown[]): Guard | undefined
  /** Reads the answer of a probe service (version 2) or of the guarded image service itself (version 1). */
  toAccessAnswer?(document: SourceDocument, media: Media, version: 1 | 2): AccessAnswer | undefined
  /** Reads the words for the reader in a token service's refusal. */
  toNotice?(document: SourceDocument): AccessNotice | undefined
}
