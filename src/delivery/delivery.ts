// The one way to the network. Nothing else calls fetch; exempt are `<img>`, media elements, iframes, and engines that
// fetch by URL (workers, hls.js), which ask here whether they may send cookies.
//
// A caller says what it needs and gets that or a `Failure`; it never sees an exception unless it aborted the request.
// Delivery decides for every request:
// - credentials: cookies go to the viewer's own origin and to `credentialHosts`, over https, and nowhere else;
// - tokens: one that was kept for a URL goes with documents below that URL (`tokens`);
// - time: `TIMEOUTS` has all limits; a file that stops arriving is given up, where its body is read elsewhere by `watchBody`;
// - retry: a document or a part of a file is asked for up to three times while its failure may pass (5xx, 429, a
//   broken connection), with back-off; a file, a probe and a HEAD once;
// - renewal: a signed URL is borrowed. A caller passes a function that reads the URL as the object has it now. When a
//   signed URL is refused, or cut off as S3 does without CORS, the object's URLs are renewed, once for everybody who
//   waits, and the file is asked for once more by the fresh URL; one that breaks off while it arrives was not refused;
// - early answers: what was begun before its caller was there is handed over once instead of being fetched again.
//
// URLs must have passed `safe-url`. Delivery knows nothing of React, of the store or of what it fetches.

import type { Failure } from '../model/failure'
import type { FetchedFile } from './read-file'
import type { FetchedJson } from './read-json'
import type { Tokens } from './tokens'

/** A URL, or a function that reads it as the object has it now; `undefined` when it has none any more. */
export type UrlSource = string | (() => string | undefined | Promise<string | undefined>)

/** Options of a document. */
export interface JsonOptions {
  readonly signal?: AbortSignal | undefined
  /** Called with the bytes received so far. */
  readonly onProgress?: (bytes: number) => void
}

/** Options of a file. */
export interface BytesOptions {
  readonly signal?: AbortSignal | undefined
  /** Bytes after which reading stops. */
  readonly most: number
}

/** Options of a part of a file. */
export interface RangeOptions {
  readonly signal?: AbortSignal | undefined
  /** Asked for once, without renewal: nobody waits for it yet. */
  readonly ahead?: boolean
  /** Asked for once, and once more by a fresh URL. */
  readonly once?: boolean
}

/** The JSON of an answer whatever its status, and the failure that its status means. */
export interface GuardedAnswer {
  readonly json?: unknown
  readonly refused?: Failure | undefined
}

/** An answer as far as the browser tells it, whatever its status. */
export type Answered = Pick<Response, 'status' | 'headers'>

/** The part of delivery that is there before the shell: what the first page needs. */
export interface EntryDelivery {
  /** Fetches a JSON document of at most 64 MiB. */
  json(url: string, options?: JsonOptions): Promise<FetchedJson | Failure>
  /**
   * Finds why an `<img>` or a media element got nothing, because its error carries no status; `unsupported` with the
   * detail `unreadable-picture` when the server answers well. Never rejects.
   */
  probe(url: string): Promise<Failure>
  /**
   * Finds another URL for a signed one that has ended, renewing where needed; `undefined` when there is none. `inVain` says
   * that `ended` was brought by a renewal and refused all the same: there is none for half a minute then.
   */
  freshUrl(ended: string, source: UrlSource, inVain?: boolean): Promise<string | undefined>
  /** Says which credentials go with a request that somebody else sends. */
  credentials(url: string): RequestCredentials
  readonly tokens: Tokens
}

/** The only way to the network; its contract stands at the top of this file. */
export interface Delivery extends EntryDelivery {
  /** Fetches a file, at most `most` bytes of it; `not-found` when the address has no URL. */
  bytes(source: UrlSource, options: BytesOptions): Promise<FetchedFile | Failure>
  /**
   * Fetches a file or document as anybody gets it: without cookies, tokens, renewal or second try. `document` asks for JSON.
   */
  publicBytes(
    url: string,
    options: BytesOptions & { readonly document?: boolean },
  ): Promise<FetchedFile | Failure>
  /** Asks for a part of a file (RFC 9110, 14.2), or for all of it; the answer's body is still to be read. */
  range(source: UrlSource, range: string | undefined, options?: RangeOptions): Promise<Response | Failure>
  /** Asks by HEAD. Never rejects. */
  head(url: string): Promise<Response | Failure>
  /** Asks how many bytes a file has; `undefined` when the server does not say. Never rejects. */
  size(url: string): Promise<number | undefined>
  /** Asks for a document, or for the first byte of a file, to see how it is answered. Never rejects. */
  look(url: string, kind: 'document' | 'file'): Promise<Answered | Failure>
  /** Fetches a document that may be guarded: a 401 may say in JSON what there is instead. Never rejects. */
  guarded(url: string, token?: string): Promise<GuardedAnswer>
  /** Tells a server something by POST, also while the page is being left; nobody waits for the answer. */
  tell(url: string): void
}
