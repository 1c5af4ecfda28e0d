import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isFailure } from '../model/failure'
import { type SentRequest, serve as serveRequests } from '../testing/serve'
import { createDelivery } from './create-delivery'
import { beginDocument } from './early-answer'
import { beginRange } from './early-range'
import { fetchFile } from './files/fetch-file'
import { createRenewal } from './renewal'

const PAGE = 'https://viewer.example'
const FILE = 'https://files.example/a'
const signed = (signature: string) => `${FILE}?X-Amz-Signature=${signature}`

let requests: readonly SentRequest[] = []

const serve = (answer: Parameters<typeof serveRequests>[0]) => {
  requests = serveRequests(answer)
}

const status = (code: number, headers: Record<string, string> = {}) =>
  new Response(null, { status: code, headers })
const json = (value: unknown) => new Response(JSON.stringify(value))
const never = () => new Promise<Response>(() => undefined)

function makeDelivery(renew: () => Promise<boolean> = async () => false) {
  return createDelivery({ credentialHosts: ['lib.alma.example'] }, { renew })
}

/** An object whose file has a URL that can be signed anew. */
function borrowed(fetchAgain = async () => 'new') {
  const file = { url: signed('old') }
  const again = vi.fn(async () => {
    file.url = signed(await fetchAgain())
    return true
  })
  const delivery = createDelivery({ credentialHosts: [] }, createRenewal(again))
  return { delivery, again, source: () => file.url }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('location', new URL(PAGE))
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  globalThis.lecternEarlyAnswer = undefined
})

/** Lets all pauses and timeouts pass. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync()
  return promise
}

describe('a document', () => {
  it('is asked for three times while its failure may pass', async () => {
    serve((_, count) => (count < 3 ? status(503) : json({ id: 'a' })))
    expect(await settle(makeDelivery().json(FILE))).toMatchObject({ json: { id: 'a' } })
    expect(requests).toHaveLength(3)
    serve(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await settle(makeDelivery().json(FILE))).toMatchObject({ failure: 'unreachable' })
    expect(requests).toHaveLength(3)
  })

  it.each([401, 403, 404, 410, 418])('is asked for once when the answer is %i', async code => {
    serve(() => status(code))
    expect(await settle(makeDelivery().json(FILE))).toMatchObject({ status: code })
    expect(requests).toHaveLength(1)
  })

  it('is asked for once when the reader is offline, or when nothing comes in time', async () => {
    serve(never)
    expect(await settle(makeDelivery().json(FILE))).toMatchObject({ detail: 'timeout' })
    expect(requests).toHaveLength(1)
    vi.stubGlobal('navigator', { onLine: false })
    serve(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await settle(makeDelivery().json(FILE))).toMatchObject({ detail: 'offline' })
    expect(requests).toHaveLength(1)
  })

  it('is asked for again no sooner than the server says', async () => {
    serve((_, count) => (count === 1 ? status(429, { 'Retry-After': '7' }) : json({})))
    const document = makeDelivery().json(FILE)
    await vi.advanceTimersByTimeAsync(6900)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(requests).toHaveLength(2)
    expect(isFailure(await document)).toBe(false)
  })

  it('is not asked for again after it was given up; only that rejects', async () => {
    serve(() => status(503))
    const abort = new AbortController()
    const document = makeDelivery().json(FILE, { signal: abort.signal })
    const rejected = expect(document).rejects.toThrow('gone')
    await vi.advanceTimersByTimeAsync(0)
    abort.abort(new Error('gone'))
    await vi.runAllTimersAsync()
    await rejected
    expect(requests).toHaveLength(1)
  })

  it('is taken from its early answer once', async () => {
    serve(() => json({}))
    beginDocument(FILE, 'omit')
    const delivery = makeDelivery()
    await settle(delivery.json(FILE))
    expect(requests).toHaveLength(1)
    await settle(delivery.json(FILE))
    expect(requests).toHaveLength(2)
  })
})

describe('a file at a signed URL', () => {
  it('is asked for by the fresh URL after one renewal for everybody', async () => {
    serve(({ url }) => (url === signed('new') ? new Response('fresh') : status(403)))
    const { delivery, again, source } = borrowed()
    const files = await settle(
      Promise.all([
        delivery.bytes(source, { most: 10 }),
        delivery.bytes(source, { most: 10 }),
        delivery.range(source, 'bytes=0-9'),
      ]),
    )
    expect(files.some(isFailure)).toBe(false)
    expect(again).toHaveBeenCalledTimes(1)
    expect(requests).toHaveLength(6)
  })

  it('is asked for by the fresh URL when the old one is cut off without CORS', async () => {
    serve(({ url }) =>
      url === signed('new') ? new Response('fresh') : Promise.reject(new TypeError('Failed to fetch')),
    )
    const { delivery, source } = borrowed()
    expect(isFailure(await settle(delivery.bytes(source, { most: 10 })))).toBe(false)
  })

  it('takes a URL that was renewed meanwhile without another renewal', async () => {
    const { delivery, again, source } = borrowed()
    serve(async ({ url }) => {
      if (url === signed('new')) return new Response('fresh')
      await delivery.freshUrl(signed('old'), source)
      return status(403)
    })
    expect(isFailure(await settle(delivery.bytes(source, { most: 10 })))).toBe(false)
    expect(again).toHaveBeenCalledTimes(1)
  })

  it('is refused for good after one fresh URL, or where there is none', async () => {
    serve(() => status(403))
    const { delivery, again, source } = borrowed()
    expect(await settle(delivery.range(source, 'bytes=0-9'))).toMatchObject({ failure: 'denied' })
    expect([again.mock.calls.length, requests.length]).toEqual([1, 2])
    const same = borrowed(async () => 'old')
    serve(() => status(403))
    expect(await settle(same.delivery.bytes(same.source, { most: 1 }))).toMatchObject({ failure: 'denied' })
    expect(requests).toHaveLength(1)
  })

  it('is asked for three times in all, the fresh URL included', async () => {
    serve(() => Promise.reject(new TypeError('Failed to fetch')))
    const { delivery, again, source } = borrowed()
    expect(await settle(delivery.range(source, 'bytes=0-9'))).toMatchObject({ failure: 'unreachable' })
    expect([again.mock.calls.length, requests.length]).toEqual([1, 3])
  })

  it('is not renewed when it is not signed, fails otherwise or is offline', async () => {
    const renew = vi.fn(async () => true)
    serve(() => status(403))
    await settle(makeDelivery(renew).bytes(() => FILE, { most: 1 }))
    serve(() => status(404))
    await settle(makeDelivery(renew).bytes(() => signed('old'), { most: 1 }))
    vi.stubGlobal('navigator', { onLine: false })
    serve(() => Promise.reject(new TypeError('Failed to fetch')))
    await settle(makeDelivery(renew).bytes(() => signed('old'), { most: 1 }))
    expect(renew).not.toHaveBeenCalled()
  })
})

describe('a file', () => {
  it('is asked for once, a part of it three times while its failure may pass', async () => {
    serve(() => status(500))
    await settle(makeDelivery().bytes(FILE, { most: 10 }))
    expect(requests).toHaveLength(1)
    await settle(makeDelivery().range(FILE, 'bytes=0-9'))
    expect(requests).toHaveLength(4)
    await settle(makeDelivery().range(FILE, 'bytes=0-9', { ahead: true }))
    expect(requests).toHaveLength(5)
  })

  it('comes with its bytes as far as wanted, and with what the server calls it', async () => {
    let chunks = 0
    const endless = new ReadableStream({
      pull(controller) {
        chunks++
        controller.enqueue(new Uint8Array(1000))
      },
    })
    serve(() => new Response(endless, { headers: { 'Content-Type': 'Text/Plain; Charset=X' } }))
    const file = await settle(makeDelivery().bytes(FILE, { most: 5000 }))
    expect(file).toMatchObject({ cut: true, format: 'text/plain; charset=x' })
    expect(chunks).toBeLessThan(50)
  })

  it('may take longer to arrive than to be answered, as long as some of it comes', async () => {
    let parts = 0
    const slow = new ReadableStream({
      async pull(controller) {
        await new Promise(resolve => setTimeout(resolve, 25_000))
        if (parts++ < 5) controller.enqueue(Uint8Array.of(1))
        else controller.close()
      },
    })
    serve(() => new Response(slow))
    expect(await settle(fetchFile(makeDelivery(), FILE, { most: 10 }))).toMatchObject({ size: 5 })
    serve(never)
    expect(await settle(makeDelivery().bytes(FILE, { most: 10 }))).toMatchObject({ detail: 'timeout' })
  })

  it.each<[string, string, Partial<UnderlyingDefaultSource<Uint8Array>>]>([
    [
      'that breaks off',
      'part-missing',
      { pull: controller => controller.error(new TypeError('network error')) },
    ],
    ['that ends before its length', 'part-missing', { pull: controller => controller.close() }],
    ['that stops arriving', 'timeout', { pull: () => new Promise(() => undefined) }],
  ])('%s is told as such, not as CORS', async (_, detail, source) => {
    const broken = () => {
      let begun = false
      const body = new ReadableStream<Uint8Array>({
        ...source,
        pull(controller) {
          if (begun) return source.pull?.(controller)
          begun = true
          controller.enqueue(new Uint8Array(500))
        },
      })
      return new Response(body, { headers: { 'Content-Length': '1000' } })
    }
    const cause = { failure: 'unreachable', detail, host: 'files.example' }
    serve(broken)
    expect(await settle(fetchFile(makeDelivery(), FILE, { most: 9999 }))).toMatchObject(cause)
    expect(requests).toHaveLength(1)
    const { delivery, source: signedSource } = borrowed()
    serve(broken)
    expect(await settle(fetchFile(delivery, signedSource, { most: 9999 }))).toMatchObject(cause)
    expect(requests).toHaveLength(1)
    serve(broken)
    const again = borrowed()
    expect(await settle(again.delivery.bytes(again.source, { most: 9999 }))).toMatchObject(cause)
    expect(requests).toHaveLength(1)
    serve(broken)
    expect(await settle(makeDelivery().bytes(FILE, { most: 9999 }))).toMatchObject(cause)
    expect(await settle(makeDelivery().publicBytes(FILE, { most: 9999 }))).toMatchObject(cause)
    expect(requests).toHaveLength(2)
  })

  it('whose part was begun early is not asked for that part again', async () => {
    serve(() => new Response('part', { status: 206 }))
    const delivery = makeDelivery()
    beginRange(delivery, FILE, 'bytes=0-9')
    await settle(delivery.range(FILE, 'bytes=0-9'))
    expect(requests).toHaveLength(1)
    await settle(delivery.range(FILE, 'bytes=10-19'))
    expect(requests).toHaveLength(2)
  })

  it('tells its size by HEAD, or by one byte where its URL is signed', async () => {
    serve(({ method, headers }) =>
      method === 'HEAD'
        ? status(200, { 'Content-Length': '4321' })
        : new Response('x', {
            status: headers.get('range') === 'bytes=0-0' ? 206 : 500,
            headers: { 'Content-Range': 'bytes 0-0/1234' },
          }),
    )
    expect(await settle(makeDelivery().size(FILE))).toBe(4321)
    expect(await settle(makeDelivery().size(signed('a')))).toBe(1234)
    serve(() => status(405))
    expect(await settle(makeDelivery().size(FILE))).toBeUndefined()
  })

  it('that the browser cannot show is told from one that is refused', async () => {
    serve(() => new Response('not a picture'))
    expect(await settle(makeDelivery().probe(FILE))).toMatchObject({ detail: 'unreadable-picture' })
    serve(() => status(403))
    expect(await settle(makeDelivery().probe(FILE))).toMatchObject({ failure: 'denied' })
    expect(requests).toHaveLength(1)
  })
})

it('asks for nothing ahead where an address has no URL any more', async () => {
  serve(() => status(200))
  const answer = makeDelivery().range(() => undefined, 'bytes=0-9', { ahead: true })
  expect(await settle(answer)).toMatchObject({ failure: 'not-found' })
  expect(requests).toHaveLength(0)
})
