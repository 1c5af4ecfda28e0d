import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDelivery } from '../../../delivery/create-delivery'
import { beginRange } from '../../../delivery/early-range'
import { isFailure } from '../../../model/failure'
import { ByteSource } from './byte-source'
import { FIRST_BYTES, FIRST_RANGE } from './first-range'

const FILE = Uint8Array.from({ length: 500_000 }, (_, index) => index % 251)
const ended = 'https://s3.example/a.pdf?X-Amz-Signature=old'
const fresh = 'https://s3.example/a.pdf?X-Amz-Signature=new'

type Answer = (url: string, range: string | undefined) => Response

function serve(answer: Answer) {
  const requests: { url: string; range: string | undefined }[] = []
  vi.stubGlobal('fetch', async (url: string, init: { headers?: { range?: string } }) => {
    requests.push({ url, range: init.headers?.range })
    return answer(url, init.headers?.range)
  })
  return requests
}

function part(range: string | undefined, headers: Record<string, string> = {}): Response {
  const [, first = 0, last = 0] = /bytes=(\d+)-(\d+)/.exec(range ?? '')?.map(Number) ?? []
  const end = Math.min(last + 1, FILE.length)
  return new Response(FILE.slice(first, end), {
    status: 206,
    headers: { 'Content-Range': `bytes ${first}-${end - 1}/${FILE.length}`, ...headers },
  })
}

function deliveryOf(file: { url: string | undefined }, renewedTo?: string) {
  const renew = async () => {
    file.url = renewedTo ?? file.url
    return renewedTo !== undefined
  }
  return createDelivery({ credentialHosts: [] }, { renew })
}

function sourceOf(
  file: { url: string | undefined },
  renewedTo?: string,
  delivery = deliveryOf(file, renewedTo),
) {
  return new ByteSource({
    url: () => file.url,
    delivery,
    signal: new AbortController().signal,
  })
}

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://viewer.example' })
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => vi.unstubAllGlobals())

describe('the bytes of a file', () => {
  test('begin with the first 64 KiB, and tell how long the file is', async () => {
    const requests = serve((_, range) => part(range))
    const opened = await sourceOf({ url: fresh }).open()
    expect(opened).toMatchObject({ length: FILE.length, ranged: true })
    expect(isFailure(opened) || opened.first.length).toBe(FIRST_BYTES)
    expect(requests[0]).toEqual({ url: fresh, range: `bytes=0-${FIRST_BYTES - 1}` })
  })

  test('begin with what was asked for before, and do not ask again', async () => {
    const requests = serve((_, range) => part(range))
    const delivery = deliveryOf({ url: fresh })
    beginRange(delivery, fresh, FIRST_RANGE)
    await sourceOf({ url: fresh }, undefined, delivery).open()
    expect(requests.filter(each => each.range === `bytes=0-${FIRST_BYTES - 1}`)).toHaveLength(1)
  })

  test('are read on while nobody asks, so that what is wanted next is on its way', async () => {
    const requests = serve((_, range) => part(range))
    const source = sourceOf({ url: fresh })
    await source.open()
    const before = requests.length
    expect(await source.read(100_000, 100_010)).toEqual(FILE.slice(100_000, 100_010))
    expect(await source.read(FILE.length - 10, FILE.length)).toEqual(FILE.slice(-10))
    expect(requests).toHaveLength(before)
  })

  test('are the same whichever way they came', async () => {
    const most = FILE.length
    const anywhere = fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(anywhere, fc.boolean(), async (start, stops) => {
        serve((_, range) => part(range))
        const source = sourceOf({ url: fresh })
        await source.open()
        if (stops) source.stopReadingAhead()
        for (const pair of start) {
          const [begin, end] = [Math.min(...pair), Math.max(...pair) + 1]
          const bytes = await source.read(begin, end)
          expect(isFailure(bytes) || Buffer.compare(bytes, FILE.subarray(begin, end))).toBe(0)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('come although reading on was refused', async () => {
    let refused = 0
    serve((_, range) =>
      range?.startsWith(`bytes=${FIRST_BYTES}-`) && refused++ === 0
        ? new Response('', { status: 403 })
        : part(range),
    )
    const source = sourceOf({ url: fresh })
    await source.open()
    expect(await source.read(FIRST_BYTES, FIRST_BYTES + 10)).toEqual(
      FILE.slice(FIRST_BYTES, FIRST_BYTES + 10),
    )
    expect(refused).toBe(2)
  })

  test('are read through where ranges are not answered', async () => {
    serve(() => new Response(FILE, { headers: { 'Content-Length': String(FILE.length) } }))
    const opened = await sourceOf({ url: fresh }).open()
    expect(opened).toMatchObject({ length: FILE.length, ranged: false })
    expect(isFailure(opened) || opened.first.length).toBeGreaterThan(0)
  })

  test('are read through where this page may not read the length of a part', async () => {
    const requests = serve((_, range) =>
      range ? new Response(FILE.slice(0, FIRST_BYTES), { status: 206 }) : new Response(FILE),
    )
    expect(await sourceOf({ url: fresh }).open()).toMatchObject({ ranged: false })
    expect(requests).toHaveLength(2)
  })

  test('go on by a fresh address when the signed one has ended, at the same byte', async () => {
    const file = { url: ended }
    const requests = serve((url, range) => (url === ended ? new Response('', { status: 403 }) : part(range)))
    const bytes = await sourceOf(file, fresh).read(100_000, 100_010)
    expect(bytes).toEqual(FILE.slice(100_000, 100_010))
    expect(requests.map(each => each.url)).toEqual([ended, fresh])
  })

  test('go on when the ended address is refused without CORS, as S3 does', async () => {
    serve((url, range) => {
      if (url === ended) throw new TypeError('Failed to fetch')
      return part(range)
    })
    expect(await sourceOf({ url: ended }, fresh).read(0, 4)).toEqual(FILE.slice(0, 4))
  })

  test('are refused for good after one renewal', async () => {
    const requests = serve(() => new Response('', { status: 403 }))
    expect(await sourceOf({ url: ended }, fresh).open()).toMatchObject({ failure: 'denied', status: 403 })
    expect(requests).toHaveLength(2)
  })

  test('that are not there are not asked for again', async () => {
    const requests = serve(() => new Response('', { status: 404 }))
    expect(await sourceOf({ url: fresh }).open()).toMatchObject({ failure: 'not-found' })
    expect(requests).toHaveLength(1)
  })

  test('of an empty file are told as such', async () => {
    serve(() => new Response(null, { status: 416 }))
    const opened = await sourceOf({ url: fresh }).open()
    expect(opened).toMatchObject({ failure: 'invalid', detail: 'empty-file' })
    serve(() => new Response(new Uint8Array()))
    const whole = await sourceOf({ url: fresh }).open()
    expect(whole).toMatchObject({ failure: 'invalid', detail: 'empty-file' })
  })

  test('that break off are told as such, at the beginning, in the middle and where they are read through', async () => {
    const broken = (status: number, headers: Record<string, string>) => {
      let begun = false
      const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
        if (begun) return controller.error(new TypeError('network error'))
        begun = true
        controller.enqueue(FILE.slice(0, 3))
      }
      return new Response(new ReadableStream({ pull }), { status, headers })
    }
    const cause = { failure: 'unreachable', detail: 'part-missing', host: 's3.example' }
    serve(() => broken(206, { 'Content-Range': `bytes 0-65535/${FILE.length}` }))
    expect(await sourceOf({ url: fresh }).open()).toMatchObject(cause)
    expect(await sourceOf({ url: fresh }).read(0, 10)).toMatchObject(cause)
    serve(() => broken(200, {}))
    const opened = await sourceOf({ url: fresh }).open()
    if (isFailure(opened)) throw new Error('not opened')
    const error: unknown = await opened.rest?.read().catch(each => each)
    expect(opened.failureOf?.(error)).toMatchObject(cause)
  })

  test('that came short are not taken for the whole part', async () => {
    serve(() => new Response(FILE.slice(0, 3), { status: 206 }))
    expect(await sourceOf({ url: fresh }).read(0, 10)).toMatchObject({ failure: 'unreachable' })
  })
})
