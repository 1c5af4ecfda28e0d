// The bytes of a file by ranges, over addresses that end while it is read. Knows nothing of pdf.js.

import type { Delivery } from '../../../delivery/delivery'
import { failureFromNetwork } from '../../../delivery/failure-from-response'
import { watchBody } from '../../../delivery/files/fetch-file'
import { failureFromError } from '../../../delivery/send'
import { type Failure, failure, isFailure } from '../../../model/failure'
import { FIRST_BYTES, FIRST_RANGE, rangeOf } from './first-range'
import { Stretch } from './stretch'

/** Origin of the bytes. */
export interface ByteSourceOptions {
  /** Reads the URL of the file as the object has it now. */
  url(): string | undefined
  readonly delivery: Pick<Delivery, 'range'>
  readonly signal: AbortSignal
}

/** Beginning of a file. */
export interface OpenedBytes {
  /** Bytes in all; 0 when the server does not say. */
  readonly length: number
  /** The first bytes: at least one. */
  readonly first: Uint8Array
  /** True when parts of the file can be asked for. */
  readonly ranged: boolean
  /** Rest of the file after `first`; absent where `first` is all or ranges are answered. */
  readonly rest?: ReadableStreamDefaultReader<Uint8Array>
  /** Why reading `rest` failed. */
  failureOf?(error: unknown): Failure
}

/** Bytes in a piece that pdf.js asks for. */
const PIECE = 65_536
/** A file is read on until here while its engine starts: most files have their first page near their beginning. */
const READ_AHEAD = 6 * PIECE
/** A file ends with where everything in it lies (ISO 32000-2, 7.5.5): that is asked for at once, at least this much. */
const LEAST_END = 4096

const lengthIn = (contentRange: string | null) => Number(/\/(\d{1,15})$/.exec(contentRange ?? '')?.[1] ?? 0)

/** Bytes of a PDF, wherever they come from. */
export type PdfBytes = Pick<ByteSource, 'open' | 'read' | 'stopReadingAhead'>

/** Reads a file piece by piece; every piece is asked for by an address that is renewed when it has ended. */
export class ByteSource {
  private readonly options: ByteSourceOptions
  private ahead: readonly Stretch[] = []

  constructor(options: ByteSourceOptions) {
    this.options = options
  }

  /**
   * Asks for the beginning and learns whether ranges are answered. Failures of every reason but
   * `unsupported`; `invalid` with the detail `empty-file` when there is nothing in it.
   */
  async open(): Promise<OpenedBytes | Failure> {
    const answer = await this.ask(FIRST_RANGE)
    if (isFailure(answer))
      return answer.status === 416 ? failure('invalid', { detail: 'empty-file' }) : answer
    const length = lengthIn(answer.headers.get('Content-Range'))
    if (answer.status === 206 && length > 0) {
      this.readAhead(length)
      const first = await this.bytesOf(answer)
      return isFailure(first) ? first : { length, first, ranged: true }
    }
    if (answer.status !== 206) return this.readThrough(answer)
    // The server does not let this page read how long the file is: it is read through from its beginning.
    await answer.body?.cancel()
    const whole = await this.ask(undefined)
    return isFailure(whole) ? whole : this.readThrough(whole)
  }

  /** The bytes from `begin` up to but not including `end`; the failure when they cannot be had now. */
  async read(begin: number, end: number): Promise<Uint8Array | Failure> {
    const ahead = this.ahead.find(each => begin < each.end && each.begin < end)
    if (!ahead) return this.fetchPart(begin, end)
    const cut = [ahead.begin, ahead.end].find(position => begin < position && position < end)
    if (cut !== undefined) return this.readParts(begin, cut, end)
    return (await ahead.bytes(begin, end)) ?? this.fetchPart(begin, end)
  }

  /** Asks for no more than what is asked for. */
  stopReadingAhead(): void {
    for (const each of this.ahead) each.stop()
  }

  private async readParts(begin: number, cut: number, end: number): Promise<Uint8Array | Failure> {
    const [first, second] = await Promise.all([this.read(begin, cut), this.read(cut, end)])
    if (isFailure(first) || isFailure(second)) return isFailure(first) ? first : second
    const whole = new Uint8Array(end - begin)
    whole.set(first)
    whole.set(second, first.length)
    return whole
  }

  private readAhead(length: number): void {
    const end = Math.floor(Math.max(length - LEAST_END, 0) / PIECE) * PIECE
    const stretches: (readonly [number, number])[] =
      end <= READ_AHEAD
        ? [[FIRST_BYTES, length]]
        : [
            [end, length],
            [FIRST_BYTES, READ_AHEAD],
          ]
    this.ahead = stretches
      .filter(([from, to]) => from < to)
      .map(([from, to]) => new Stretch(from, to, this.askAhead(from, to)))
  }

  private async askAhead(begin: number, end: number): Promise<Response | undefined> {
    const { url, delivery, signal } = this.options
    const answer = await delivery.range(url, rangeOf(begin, end), { signal, ahead: true })
    return isFailure(answer) ? undefined : watchBody(answer)
  }

  private async fetchPart(begin: number, end: number): Promise<Uint8Array | Failure> {
    const answer = await this.ask(rangeOf(begin, end))
    if (isFailure(answer)) return answer
    const bytes = await this.bytesOf(answer)
    if (isFailure(bytes)) return bytes
    const part = answer.status === 206 ? bytes : bytes.subarray(begin, end)
    return part.length === end - begin ? part : this.failureOf(answer)
  }

  /** The bytes of an answer: at least one; the failure when they do not come. */
  private async bytesOf(answer: Response): Promise<Uint8Array | Failure> {
    try {
      const bytes = new Uint8Array(await answer.arrayBuffer())
      return bytes.length > 0 ? bytes : this.failureOf(answer)
    } catch (error) {
      return this.failureOf(answer, error)
    }
  }

  /** Why an answer did not come whole. */
  private failureOf(answer: Response, error?: unknown): Failure {
    const url = this.options.url() ?? ''
    if (error) return failureFromError(error, url, answer)
    return failureFromNetwork(url, location.origin, navigator.onLine, answer)
  }

  private async readThrough(answer: Response): Promise<OpenedBytes | Failure> {
    const encoded = answer.headers.get('Content-Encoding') ?? 'identity'
    const length = encoded === 'identity' ? Number(answer.headers.get('Content-Length') ?? 0) : 0
    const rest = answer.body?.getReader()
    const begin = await rest?.read().catch((error: unknown) => this.failureOf(answer, error))
    if (!rest || !begin) return this.failureOf(answer)
    if (isFailure(begin)) return begin
    if (begin.done) return failure('invalid', { detail: 'empty-file' })
    const failureOf = (error: unknown) => this.failureOf(answer, error)
    return { length, first: begin.value, ranged: false, rest, failureOf }
  }

  private async ask(range: string | undefined): Promise<Response | Failure> {
    const { url, delivery, signal } = this.options
    const answer = await delivery.range(url, range, { signal })
    return isFailure(answer) ? answer : watchBody(answer)
  }
}
