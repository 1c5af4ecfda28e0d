import type { Collection } from '../model/collection'
import type { DigitalObject } from '../model/digital-object'
import type { Failure } from '../model/failure'

/** A parsed JSON document and where it came from. */
export interface SourceDocument {
  readonly json: unknown
  /** The address that was asked, after redirects. */
  readonly url: string
}

/**
 * The seam between a kind of document and the viewer. A source says cheaply whether it recognizes a
 * document and then turns it into the model; it never throws and never fetches.
 */
export interface Source {
  readonly name: string
  /** True when the JSON has the marks of this source's documents. */
  recognizes(json: unknown): boolean
  /** Turns the document into the model, or says why it cannot (`invalid`, `unsupported`). */
  toModel(document: SourceDocument): Promise<DigitalObject | Collection | Failure>
}
