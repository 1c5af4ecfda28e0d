// Copies of objects on the reader's device ("packs"), as the viewer writes them and the service worker reads them: the
// names of the caches and the record of a pack. Knows neither caches nor network.

/** Name of the cache that holds the records of all packs. */
export const PACKS = 'lectern.packs'

/** Header of an answer that comes from a pack. */
export const FROM_COPY = 'X-Lectern-Copy'

/** Name of the cache that holds the viewer's own files. */
export const VIEWER = 'lectern.viewer'

/** Name of the cache that holds the files of one pack. */
export const packCache = (id: string): string => `lectern.pack.${id}`

/** Path of the record of a pack below the folder of the viewer; nothing lies there on the server. */
export const recordPath = (id: string): string => `offline/${id}.json`

/** Facts that are written down of a pack. */
export interface PackRecord {
  /** A short hash of `url`. */
  readonly id: string
  /** URL of the object's document, as a link asks for it. */
  readonly url: string
  readonly title: string
  /** True when nothing is left to be fetched. */
  readonly isWhole: boolean
  /** Files in the cache of the pack. */
  readonly files: number
  /** Bytes of these files. */
  readonly bytes: number
  /** Beginning of its time, in milliseconds since 1970. */
  readonly since: number
  /** End of its time. */
  readonly expires: number
  /** Hash of the document without signatures: tells whether the object has changed. */
  readonly fingerprint: string
  /** Pages, counted from 1, of which something could not be had. */
  readonly missing: readonly number[]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0

/** Reads a record; `undefined` for one that is damaged. */
export function readRecord(json: unknown): PackRecord | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const record = json as Partial<Record<keyof PackRecord, unknown>>
  const { id, url, title, isWhole, files, bytes, since, expires, fingerprint, missing } = record
  if (!isText(id) || !/^[\da-z]{1,32}$/.test(id) || !isText(url) || !isText(fingerprint)) return undefined
  if (!isCount(files) || !isCount(bytes) || !isCount(since) || !isCount(expires)) return undefined
  return {
    id,
    url,
    title: isText(title) ? title : '',
    isWhole: isWhole === true,
    files,
    bytes,
    since,
    expires,
    fingerprint,
    missing: Array.isArray(missing) ? missing.filter(isCount) : [],
  }
}

/** Tells whether the time of a pack is over. `now` is in milliseconds since 1970. */
export const isOver = ({ since, expires }: PackRecord, now: number): boolean =>
  // A clock that runs before the pack was begun has been set back.
  now >= expires || now < since - CLOCK_DRIFT

/** Milliseconds by which a clock may be corrected. */
const CLOCK_DRIFT = 24 * 60 * 60 * 1000
