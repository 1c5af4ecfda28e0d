// Requests of a page, and the bytes that had arrived at a time. Times are wall-clock milliseconds.
import { brotliCompressSync } from 'node:zlib'

const CODE = /javascript|ecmascript|text\/css/

/** True for script and style. */
export const isCode = entry => CODE.test(entry.type)
/** True for pictures. */
export const isPicture = entry => /^image\//.test(entry.type)
/** True for the page itself. */
export const isPage = entry => entry.kind === 'Document'

/** Bytes of a request that had arrived at a time, headers included once it was complete. */
export function bytesAt(entry, time) {
  if (entry.end !== undefined && entry.end <= time) return entry.bytes
  return entry.parts.filter(part => part.time <= time).reduce((sum, part) => sum + part.bytes, 0)
}

/** Weight of the script and style inside a page, packed (brotli), in bytes; 0 when there are none. */
export function inlineCodeBytes(html) {
  const inner = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi)]
    .filter(([, , attributes]) => !/\bsrc\s*=|type\s*=\s*["']?application\/(ld\+)?json/i.test(attributes))
    .map(([, , , text]) => text.trim())
    .join('\n')
  return inner === '' ? 0 : brotliCompressSync(inner).length
}

/** Listens to a CDP session, whose `Network` domain is to be enabled afterwards, and lists the requests. */
export class NetworkLog {
  entries = new Map()
  lastActivity = Date.now()
  #open = new Set()
  #toWallClock

  constructor(cdp) {
    this.cdp = cdp
    cdp.on('Network.requestWillBeSent', event => this.#asked(event))
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      const entry = this.entries.get(requestId)
      if (entry) Object.assign(entry, { type: response.mimeType, status: response.status })
    })
    cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
      const time = timestamp * 1000 + this.#toWallClock
      this.entries.get(requestId)?.parts.push({ time, bytes: Math.max(0, encodedDataLength) })
      this.lastActivity = Date.now()
    })
    cdp.on('Network.loadingFinished', event => this.#over(event, event.encodedDataLength))
    cdp.on('Network.loadingFailed', event => this.#over(event))
  }

  #asked({ requestId, request, type, wallTime, timestamp }) {
    if (!request.url.startsWith('http')) return
    this.#toWallClock ??= (wallTime - timestamp) * 1000
    this.lastActivity = Date.now()
    this.#open.add(requestId)
    const entry = {
      id: requestId,
      url: request.url,
      kind: type,
      type: '',
      start: wallTime * 1000,
      bytes: 0,
      parts: [],
    }
    this.entries.set(requestId, entry)
  }

  #over({ requestId, timestamp }, bytes) {
    this.#open.delete(requestId)
    const entry = this.entries.get(requestId)
    if (!entry) return
    this.lastActivity = Date.now()
    if (bytes === undefined) return
    entry.end = timestamp * 1000 + this.#toWallClock
    entry.bytes = bytes
  }

  /** True when nothing is under way and nothing has moved for that long; a hanging request counts for 8 s. */
  isQuiet(milliseconds) {
    const still = Date.now() - this.lastActivity
    return still >= milliseconds && (this.#open.size === 0 || still > 8000)
  }

  /** Requests of a kind: how many had begun at a time and how many bytes of them had arrived. */
  until(time, accepts = () => true) {
    const begun = [...this.entries.values()].filter(entry => entry.start <= time && accepts(entry))
    return { requests: begun.length, bytes: begun.reduce((sum, entry) => sum + bytesAt(entry, time), 0) }
  }

  /** Addresses that were refused or not found. */
  refused() {
    return [...this.entries.values()].filter(entry => entry.status >= 400).map(entry => entry.url)
  }

  /** Bytes of script and style inside the page. */
  async inlineCode() {
    const page = [...this.entries.values()].find(isPage)
    if (!page) return 0
    const { body } = await this.cdp.send('Network.getResponseBody', { requestId: page.id })
    return inlineCodeBytes(body)
  }
}
