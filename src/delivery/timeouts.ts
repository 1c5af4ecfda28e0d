/** Milliseconds in which a document has to be here. */
export const DOCUMENT_TIMEOUT = 30_000

/** Milliseconds that a request is given. `whole`: its answer's body too; else only until the answer begins. */
export interface Timeout {
  readonly milliseconds: number
  readonly whole?: boolean
}

/** Timeouts of everything that is fetched. A large file may take longer to arrive than to be answered. */
export const TIMEOUTS = {
  document: { milliseconds: DOCUMENT_TIMEOUT, whole: true },
  file: { milliseconds: 30_000 },
  guard: { milliseconds: 15_000, whole: true },
  head: { milliseconds: 15_000 },
  probe: { milliseconds: 10_000 },
} as const satisfies Readonly<Record<string, Timeout>>

/** Milliseconds that an `<img>` is given, which has no timeout of its own. */
export const PICTURE_TIMEOUT = 30_000
