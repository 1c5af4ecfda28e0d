/**
 * Answer of Alma to `GET /view/delivery/{INST}/{REP}.json`, as far as public consumers of it show. All
 * keys may be absent and all values may be of another type than they should: read it through
 * `to-digital-object`. The delivery service in `server` speaks this shape.
 */
export interface DeliveryJson {
  readonly label?: string
  readonly metadata?: readonly DeliveryMetadata[]
  /** In reading order; absent or empty for a remote or empty representation. */
  readonly files?: readonly DeliveryFile[]
  readonly loan?: DeliveryLoan
}

/** Term of the loan. Assumed: Alma's delivery has not been seen to say so; a proxy before it may. */
export interface DeliveryLoan {
  /** Seconds left, so that no clock has a say. */
  readonly seconds?: number
  /** URL to return it to by a POST. */
  readonly returnUrl?: string
}

/** A label as the institution configured it, possibly translated, and a value that may hold HTML. */
export interface DeliveryMetadata {
  readonly label?: string
  readonly value?: string
}

/** One file of a representation. */
export interface DeliveryFile {
  /** Signed, loadable directly, good for about two minutes. */
  readonly url?: string
  /** Often the bare file name. */
  readonly label?: string
  /** File PID (13…). Assumed: no public consumer reads it. */
  readonly id?: string
  readonly mimeType?: string
  /** Bytes. */
  readonly size?: number
  readonly thumbnail?: string
  readonly fulltext?: DeliveryFullText | null
}

/** URL of the text of a file; `format` is `PLAIN` or `ALTO`. */
export interface DeliveryFullText {
  readonly format?: string
  readonly url?: string
}
