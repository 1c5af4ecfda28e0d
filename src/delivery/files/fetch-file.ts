import { type Failure, isFailure } from '../../model/failure'
import { readUrl } from '../borrow'
import type { BytesOptions, Delivery, UrlSource } from '../delivery'
import { type FetchedFile, readFile } from '../read-file'
import { failureFromError } from '../send'

/** Milliseconds without a byte after which a file is given up. */
export const SILENCE = 30_000

/** The same answer; reading it fails with a `TimeoutError` when nothing more of it comes for `SILENCE`. */
export function watchBody(answer: Response): Response {
  const reader = answer.body?.getReader()
  if (!reader) return answer
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const timer = setTimeout(() => {
          controller.error(new DOMException('', 'TimeoutError'))
          void reader.cancel()
        }, SILENCE)
        const part = await reader.read().finally(() => clearTimeout(timer))
        if (part.done) controller.close()
        else controller.enqueue(part.value)
      },
      cancel: reason => reader.cancel(reason),
    },
    // Asks for no more than is read: who reads slowly is not timed.
    { highWaterMark: 0 },
  )
  return new Response(body, answer)
}

/** Some browsers hand out what has come of an answer that broke off. Compression may lengthen a file, by less than this. */
const isShort = ({ headers }: Response, { bytes, cut }: FetchedFile) =>
  !cut && Number(headers.get('Content-Length')) > bytes.length * 1.01 + 100

/** Reads a file as it arrives; rejects with a `TimeoutError` when it stops, and otherwise when it breaks off. */
export async function readArriving(answer: Response, most: number): Promise<FetchedFile> {
  const file = await readFile(watchBody(answer), most)
  if (isShort(answer, file)) throw new Error('broke off')
  return file
}

/**
 * Fetches a file for a reader, whose URL is renewed before it is read but not while it arrives: `unreachable` with the detail
 * `timeout` when it stops arriving, and `part-missing` when it breaks off.
 */
export async function fetchFile(
  delivery: Pick<Delivery, 'range'>,
  source: UrlSource,
  { most, signal }: BytesOptions,
): Promise<FetchedFile | Failure> {
  const answer = await delivery.range(source, undefined, { signal, once: true })
  if (isFailure(answer)) return answer
  try {
    return await readArriving(answer, most)
  } catch (error) {
    signal?.throwIfAborted()
    return failureFromError(error, (await readUrl(source)) ?? '', answer)
  }
}
