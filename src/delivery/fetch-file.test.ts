import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchFile, fetchSize } from './fetch-file'

const ORIGIN = 'https://files.example'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => vi.stubGlobal('location', new URL('https://viewer.example/')))
beforeEach(() => vi.stubGlobal('navigator', { onLine: true }))
afterEach(() => server.resetHandlers())
afterEach(() => vi.unstubAllGlobals())
afterAll(() => server.close())

const words = (file: object) => ('bytes' in file ? new TextDecoder().decode(file.bytes as Uint8Array) : '')

describe('a file', () => {
  it('comes with what the server calls it', async () => {
    server.use(
      http.get(`${ORIGIN}/a`, () =>
        HttpResponse.text('words', { headers: { 'Content-Type': 'Text/Plain; Charset=X' } }),
      ),
    )
    const file = await fetchFile(`${ORIGIN}/a`, { most: 100 })
    expect(file).toMatchObject({ cut: false, format: 'text/plain; charset=x' })
    expect(words(file)).toBe('words')
  })

  it('is not fetched further than wanted', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent++
        controller.enqueue(new Uint8Array(1000))
      },
    })
    server.use(http.get(`${ORIGIN}/endless`, () => new HttpResponse(endless)))
    const file = await fetchFile(`${ORIGIN}/endless`, { most: 5000 })
    expect(file).toMatchObject({ cut: true })
    expect(sent).toBeLessThan(50)
  })

  it('is asked for by a fresh address when the signed one has ended', async () => {
    server.use(
      http.get(`${ORIGIN}/s`, ({ request }) =>
        request.url.endsWith('new') ? HttpResponse.text('fresh') : new HttpResponse(null, { status: 403 }),
      ),
    )
    const renew = vi.fn(async () => `${ORIGIN}/s?X-Amz-Signature=new`)
    expect(words(await fetchFile(`${ORIGIN}/s?X-Amz-Signature=old`, { most: 10, renew }))).toBe('fresh')
    expect(renew).toHaveBeenCalledOnce()
  })

  it('is refused once, where a fresh address is refused too or the address is not signed', async () => {
    server.use(http.get(`${ORIGIN}/s`, () => new HttpResponse(null, { status: 403 })))
    const renew = vi.fn(async () => `${ORIGIN}/s?X-Amz-Signature=new`)
    expect(await fetchFile(`${ORIGIN}/s?X-Amz-Signature=old`, { most: 10, renew })).toMatchObject({
      failure: 'denied',
    })
    expect(renew).toHaveBeenCalledOnce()
    expect(await fetchFile(`${ORIGIN}/s`, { most: 10, renew })).toMatchObject({ failure: 'denied' })
    expect(renew).toHaveBeenCalledOnce()
  })

  it('says why it does not come', async () => {
    server.use(http.get(`${ORIGIN}/gone`, () => new HttpResponse(null, { status: 404 })))
    server.use(http.get(`${ORIGIN}/dead`, () => HttpResponse.error()))
    expect(await fetchFile(`${ORIGIN}/gone`, { most: 10 })).toMatchObject({ failure: 'not-found' })
    expect(await fetchFile(`${ORIGIN}/dead`, { most: 10 })).toMatchObject({
      failure: 'unreachable',
      detail: 'across-origins',
    })
  })
})

describe('the size of a file', () => {
  it('is asked for without the file, by one byte where the address is signed', async () => {
    server.use(
      http.head(`${ORIGIN}/a`, () => new HttpResponse(null, { headers: { 'Content-Length': '4321' } })),
    )
    server.use(
      http.get(`${ORIGIN}/a`, ({ request }) =>
        request.headers.get('range') === 'bytes=0-0'
          ? new HttpResponse('x', { status: 206, headers: { 'Content-Range': 'bytes 0-0/1234' } })
          : new HttpResponse(null, { status: 500 }),
      ),
    )
    expect(await fetchSize(`${ORIGIN}/a`)).toBe(4321)
    expect(await fetchSize(`${ORIGIN}/a?X-Amz-Signature=1`)).toBe(1234)
  })

  it('may stay unknown', async () => {
    server.use(http.head(`${ORIGIN}/b`, () => new HttpResponse(null, { status: 405 })))
    expect(await fetchSize(`${ORIGIN}/b`)).toBeUndefined()
  })
})
