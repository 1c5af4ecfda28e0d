import type { Delivery, UrlSource } from '../../delivery/delivery'
import { SILENCE, watchBody } from '../../delivery/files/fetch-file'
import { readBlob } from '../../delivery/files/read-blob'
import { readBody } from '../../delivery/read-body'
import { type Failure, failure, isFailure } from '../../model/failure'
import { joinBytes } from './join-bytes'
import { keepingParts } from './kept-parts'

/**
 * Bytes that are read together for what is small: a directory and its values lie near each other. No more of them, since
 * the next directory lies beyond the pixels of this one, and on a slow line each block is waited for.
 */
const BLOCK = 2 ** 13
const MOST_BLOCKS = 512

/** Bytes from which on a part is a blob: copying it would hold up the page. */
const BLOB = 2 ** 18

/** Bytes up to which a part is left to the browser until all of it is there; larger ones come piece by piece. */
const MOST_AT_ONCE = 2 ** 22

/** Bytes in a millisecond from which on a line is quick. */
const QUICK = 1000

/** Bytes of a file at most where the server sends all of it whatever part is asked for. */
const MOST_WHOLE = 2 ** 28

/** Tells whether the browser may keep parts of a file: by a validator that it can name when it asks for more (RFC 9110, 13.1.5). */
const isCacheable = ({ headers }: Response) =>
  /^"/.test(headers.get('ETag') ?? '') && !/no-store/i.test(headers.get('Cache-Control') ?? '')

/** Part of a file. */
export type FilePart = Uint8Array | Blob

/** A file as it is delivered, of which parts are read. */
export interface DeliveredFile {
  /** Reads bytes; fewer where the file ends. A large part is a blob. */
  read(offset: number, length: number): Promise<FilePart | Failure>
  /** Lets go of what is kept for another reading. */
  forget(): void
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

const NOTHING = new Uint8Array()
/** The connection broke, or stopped, while a part was on its way. */
function brokenOff(error: unknown): Failure {
  const isLate = error instanceof DOMException && error.name === 'TimeoutError'
  return failure('unreachable', {
    detail: isLate ? 'timeout' : navigator.onLine ? 'part-missing' : 'offline',
  })
}

const TOO_LARGE = failure('unsupported', { detail: 'too-large' })
const WEB_PAGE = failure('invalid', { detail: 'file-web-page' })

const isWebPage = (response: Response) => /^text\/html\b/i.test(response.headers.get('Content-Type') ?? '')

/** The length of the file that an answer states. RFC 9110, section 14.4. */
function totalOf({ headers }: Response): number | undefined {
  const [, total] = /\/(\d{1,15})$/.exec(headers.get('Content-Range') ?? '') ?? []
  return total === undefined ? undefined : Number(total)
}

/** Fetches parts of a file, and knows what the answers have told of it. */
class PartFetcher {
  /** All of the file, where the server knows no parts. */
  private whole: Blob | undefined
  private readonly storage = keepingParts()
  private readonly delivery: Pick<Delivery, 'range'>
  private readonly source: UrlSource
  /** Bytes of the file, once an answer has told: nothing is asked for beyond. */
  private end = Number.POSITIVE_INFINITY
  /** True when the part before came quickly. */
  private isQuick = false

  constructor(delivery: Pick<Delivery, 'range'>, source: UrlSource) {
    this.delivery = delivery
    this.source = source
  }

  /** Reads again as much of a part as is kept, and fetches the rest. */
  async readLarge(offset: number, length: number): Promise<FilePart | Failure> {
    const total = Math.min(offset + length, this.end) - offset
    if (total <= 0) return NOTHING
    const again = this.storage.read(offset, total)
    if (again.size === total) return again
    const rest = await this.fetchPart(offset + again.size, length - again.size)
    if (isFailure(rest) || again.size === 0) return rest
    return new Blob([again, rest as Blob | Uint8Array<ArrayBuffer>])
  }

  /** Fetches a small part. */
  async load(offset: number, length: number): Promise<Uint8Array | Failure> {
    const answer = await this.ask(offset, length)
    if (answer instanceof Blob) return bytesOf(answer)
    if (!(answer instanceof Response)) return answer
    const { bytes, cut } = await readBody(watchBody(answer), length)
    return cut ? bytes.subarray(0, length) : bytes
  }

  private async fetchPart(offset: number, length: number): Promise<FilePart | Failure> {
    const begun = performance.now()
    const atOnce = this.isQuick && length >= BLOB && length <= MOST_AT_ONCE
    const part =
      (atOnce ? await this.fetchAtOnce(offset, length) : undefined) ??
      (await this.fetchInPieces(offset, length))
    this.isQuick = !isFailure(part) && length > QUICK * (performance.now() - begun)
    return part
  }

  private async fetchInPieces(offset: number, length: number): Promise<FilePart | Failure> {
    const answer = await this.ask(offset, length)
    return answer instanceof Response ? this.readInPieces(answer, offset, length) : answer
  }

  private async readInPieces(answer: Response, offset: number, length: number): Promise<FilePart> {
    const watched = watchBody(answer)
    const body = await (length < BLOB ? readBody(watched, length) : readBlob(watched, length))
    const all = 'blob' in body ? body.blob : body.bytes
    return this.stored(answer, offset, body.cut ? all.slice(0, length) : all)
  }

  /**
   * Fetches a part of which the page sees no byte: the browser puts it together, and the engine reads it there. Nobody sees
   * it stop either, so one that takes too long is given up; `undefined` then.
   */
  private async fetchAtOnce(offset: number, length: number): Promise<FilePart | Failure | undefined> {
    const leaving = new AbortController()
    const answer = await this.ask(offset, length, leaving.signal)
    if (!(answer instanceof Response)) return answer
    const stated = Number(answer.headers.get('Content-Length') ?? Number.NaN)
    if (!(stated <= length)) return this.readInPieces(answer, offset, length)
    const timer = setTimeout(() => leaving.abort(), SILENCE)
    try {
      const blob = await answer.blob()
      if (blob.size < stated) throw new Error('broke off')
      return this.stored(answer, offset, blob.size > length ? blob.slice(0, length) : blob)
    } catch (error) {
      if (leaving.signal.aborted) return undefined
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  /** The same part, which is stored where the browser stores none. */
  private stored(answer: Response, offset: number, part: FilePart): FilePart {
    if (!isCacheable(answer)) this.storage.add(offset, part)
    return part
  }

  forget(): void {
    this.whole = undefined
    this.storage.forget()
  }

  /** Asks for a part; the part itself where all of the file is there, nothing where the file has ended. */
  private async ask(
    offset: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<Response | Blob | Uint8Array | Failure> {
    if (this.whole) return this.whole.slice(offset, offset + length)
    if (offset >= this.end) return NOTHING
    const answer = await this.delivery.range(this.source, `bytes=${offset}-${offset + length - 1}`, {
      signal,
    })
    if (isFailure(answer)) {
      if (answer.status !== 416) return answer
      this.end = Math.min(this.end, offset)
      return NOTHING
    }
    if (isWebPage(answer)) return WEB_PAGE
    if (answer.status === 206) {
      this.end = totalOf(answer) ?? this.end
      return answer
    }
    const { blob, cut } = await readBlob(watchBody(answer), MOST_WHOLE)
    if (cut) return TOO_LARGE
    this.whole = blob
    return blob.slice(offset, offset + length)
  }
}

/** Makes the reader of a file at a URL that may be signed: each part is asked for as `Delivery.range` does. */
export function deliveredFile(delivery: Pick<Delivery, 'range'>, source: UrlSource): DeliveredFile {
  const blocks = new Map<number, Promise<Uint8Array | Failure>>()
  const fetcher = new PartFetcher(delivery, source)

  /** Fetches blocks that follow each other by one request. */
  const fetchBlocks = (first: number, count: number) => {
    const reading = fetcher.load(first * BLOCK, count * BLOCK).catch(brokenOff)
    for (let index = first; index < first + count; index++) {
      const from = (index - first) * BLOCK
      const block = reading.then(bytes => (isFailure(bytes) ? bytes : bytes.subarray(from, from + BLOCK)))
      blocks.set(index, block)
      void block.then(bytes => isFailure(bytes) && blocks.delete(index))
    }
    for (const index of blocks.keys()) {
      if (blocks.size <= MOST_BLOCKS) break
      blocks.delete(index)
    }
  }
  /** Reads a large part at once, except for what its first blocks have brought already. */
  const readLarge = async (offset: number, length: number): Promise<FilePart | Failure> => {
    const cached: Uint8Array[] = []
    let from = offset
    for (let block = blocks.get(Math.floor(from / BLOCK)); block && from < offset + length; ) {
      const bytes = await block
      const part = isFailure(bytes)
        ? NOTHING
        : bytes.subarray(from % BLOCK, (from % BLOCK) + offset + length - from)
      if (part.length === 0) break
      cached.push(part)
      from += part.length
      block = from % BLOCK === 0 ? blocks.get(from / BLOCK) : undefined
    }
    const rest = await fetcher.readLarge(from, offset + length - from)
    if (isFailure(rest) || cached.length === 0) return rest
    if (rest instanceof Uint8Array) return joinBytes([...cached, rest])
    return new Blob([...(cached as Uint8Array<ArrayBuffer>[]), rest])
  }
  const readSmall = async (offset: number, length: number): Promise<Uint8Array | Failure> => {
    const first = Math.floor(offset / BLOCK)
    const last = Math.floor((offset + length - 1) / BLOCK)
    // One block, or two that follow each other.
    const missing = [...new Set([first, last])].filter(index => !blocks.has(index))
    if (missing[0] !== undefined) fetchBlocks(missing[0], missing.length)
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => blocks.get(first + index) ?? NOTHING),
    )
    const out = new Uint8Array(parts.length * BLOCK)
    let end = 0
    for (const [index, part] of parts.entries()) {
      if (isFailure(part)) return part
      out.set(part, index * BLOCK)
      if (part.length > 0) end = index * BLOCK + part.length
    }
    const start = offset - first * BLOCK
    return out.slice(start, Math.max(start, Math.min(start + length, end)))
  }
  return {
    async read(offset, length) {
      if (length <= 0 || !Number.isSafeInteger(offset + length)) return NOTHING
      if (length < BLOCK) return readSmall(offset, length)
      return readLarge(offset, length).catch(brokenOff)
    },
    forget: () => fetcher.forget(),
  }
}
