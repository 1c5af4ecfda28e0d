import type { Configuration } from '../model/configuration'
import { failure, isFailure } from '../model/failure'
import { attempt } from './attempt'
import { borrow, readUrl } from './borrow'
import type { Delivery, EntryDelivery } from './delivery'
import { documentInit } from './document-init'
import { sendForFile, takeEarlyRange } from './early-range'
import { createEntryDelivery } from './entry-delivery'
import { failureFromResponse } from './failure-from-response'
import { readArriving } from './files/fetch-file'
import { LARGEST_DOCUMENT, parseJson } from './parsing/parse-json'
import { readBody } from './read-body'
import { sizeIn } from './read-file'
import { isSigned, type Renewal } from './renewal'
import { RETRIES } from './retry'
import { failureFromError, send } from './send'
import { TIMEOUTS } from './timeouts'
import { forgetRefusing, takesNoCookies } from './without-cookies'

const whole = (answer: Response) => answer

/** Completes the delivery that the entry has made. */
export function completeDelivery(entry: EntryDelivery): Delivery {
  const { freshUrl } = entry
  const credentials = (url: string) => (takesNoCookies(url) ? 'omit' : entry.credentials(url))
  const fileOf = async (url: string, range?: string, signal?: AbortSignal) => {
    const answer = await sendForFile({ credentials }, url, range, signal)
    forgetRefusing(url, answer)
    return answer
  }
  const head = (url: string) =>
    attempt(url, () => send(url, TIMEOUTS.head, { method: 'HEAD', credentials: credentials(url) }), whole)
  return {
    ...entry,
    credentials,
    head,
    bytes(source, { most, signal }) {
      const ask = (url: string) => {
        const get = () => fileOf(url, undefined, signal)
        return attempt(url, get, answer => readArriving(answer, most), signal)
      }
      return borrow(source, ask, { freshUrl, retries: 0, signal })
    },
    publicBytes(url, { most, signal, document }) {
      const init = document ? documentInit('omit') : { credentials: 'omit' as const }
      const get = () => send(url, TIMEOUTS.file, { ...init, signal })
      return attempt(url, get, answer => readArriving(answer, most), signal)
    },
    async range(source, range, { signal, ahead, once } = {}) {
      const ask = (url: string) => {
        const get = () => takeEarlyRange(url, range) ?? fileOf(url, range, signal)
        return attempt(url, get, whole, signal)
      }
      if (!ahead) return borrow(source, ask, { freshUrl, retries: once ? 0 : RETRIES, signal })
      const url = await readUrl(source)
      return url === undefined ? failure('not-found') : ask(url)
    },
    async size(url) {
      // A URL presigned for GET is not signed for HEAD: the answer to one byte says of how many it is.
      const answer = isSigned(url)
        ? await attempt(url, () => fileOf(url, 'bytes=0-0'), whole)
        : await head(url)
      if (isFailure(answer)) return undefined
      void answer.body?.cancel().catch(() => undefined)
      return sizeIn(answer)
    },
    async look(url, kind) {
      const own = credentials(url)
      const init =
        kind === 'document'
          ? documentInit(own, entry.tokens.find(url))
          : { headers: { Range: 'bytes=0-0' }, credentials: own }
      try {
        const { status, headers, body } = await send(url, TIMEOUTS.head, { ...init, cache: 'no-store' })
        void body?.cancel().catch(() => undefined)
        return { status, headers }
      } catch (error) {
        return failureFromError(error, url)
      }
    },
    async guarded(url, token) {
      try {
        const answer = await send(url, TIMEOUTS.guard, documentInit(credentials(url), token))
        const parsed = parseJson((await readBody(answer, LARGEST_DOCUMENT)).bytes)
        const json = isFailure(parsed) ? undefined : parsed.json
        return { json, refused: failureFromResponse(answer, url) }
      } catch (error) {
        return { refused: failureFromError(error, url) }
      }
    },
    tell(url) {
      const init: RequestInit = { method: 'POST', credentials: credentials(url), keepalive: true }
      send(url, TIMEOUTS.head, init).catch(() => undefined)
    },
  }
}

/** Makes the delivery of one viewer; `renewal` renews the URLs of the object that is open. */
export function createDelivery(
  configuration: Pick<Configuration, 'credentialHosts'>,
  renewal: Renewal,
): Delivery {
  return completeDelivery(createEntryDelivery(configuration, renewal))
}
