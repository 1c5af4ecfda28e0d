import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeliveryJson } from '../../sources/alma/delivery-json'
import { ask, askJson, pathFor } from '../test-requests'

const NOON = Date.parse('2026-03-01T12:00:00Z')

async function borrowed(folder: string): Promise<string> {
  const { files = [] } = await askJson<DeliveryJson>(`${pathFor(folder)}.json`)
  return files[0]?.url ?? ''
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a signed address', () => {
  it('has the form that Alma’s have', async () => {
    const { pathname, searchParams } = new URL(await borrowed('book'))
    expect(pathname).toMatch(
      /^\/storage\/99SKERROW_INST\/storage\/alma\/(?:[0-9A-F]{2}\/){16}lights-001\.jpg$/,
    )
    expect(searchParams.get('response-content-type')).toBe('image/jpeg')
    expect(searchParams.get('X-Amz-Date')).toBe('20260301T120000Z')
    expect(searchParams.get('X-Amz-Expires')).toBe('119')
    expect(searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['book', 119],
    ['album', 5],
  ])('of the %s lives %d seconds and is then refused as S3 refuses', async (folder, seconds) => {
    const url = await borrowed(folder)
    vi.setSystemTime(NOON + seconds * 1000 - 1)
    expect((await ask(url)).status).toBe(200)
    vi.setSystemTime(NOON + seconds * 1000)
    const refused = await ask(url, { headers: { origin: 'https://viewer.example' } })
    expect(refused.status).toBe(403)
    expect(refused.headers.get('content-type')).toBe('application/xml')
    expect(refused.headers.has('access-control-allow-origin')).toBe(false)
    expect(await refused.text()).toContain('Request has expired')
    expect((await ask(await borrowed(folder))).status).toBe(200)
  })

  it('is refused when any part of it is altered', async () => {
    const url = await borrowed('book')
    const altered = [
      url.replace('lights-001', 'lights-002'),
      url.replace('X-Amz-Expires=119', 'X-Amz-Expires=9999999'),
      url.replace('20260301T120000Z', '20360301T120000Z'),
      url.replace('image%2Fjpeg', 'text%2Fhtml'),
      url.replace(/.$/, last => (last === '0' ? '1' : '0')),
      `${url}&X-Amz-Expires=9999999`,
      url.replace(/&X-Amz-Signature=.*/, ''),
    ]
    for (const each of altered) expect((await ask(each)).status).toBe(403)
  })

  it('is good for GET only', async () => {
    expect((await ask(await borrowed('book'), { method: 'HEAD' })).status).toBe(403)
  })
})

describe('byte ranges', () => {
  it('send the part that is asked for', async () => {
    const url = await borrowed('mixed')
    const whole = new Uint8Array(await (await ask(url)).arrayBuffer())
    const parts = [
      ['bytes=0-99', 0, 99],
      ['bytes=100-', 100, whole.length - 1],
      ['bytes=-8', whole.length - 8, whole.length - 1],
      [`bytes=10-${whole.length + 50}`, 10, whole.length - 1],
    ] as const
    for (const [range, first, last] of parts) {
      const answer = await ask(url, { headers: { range } })
      expect(answer.status).toBe(206)
      expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/${whole.length}`)
      expect(answer.headers.get('content-length')).toBe(String(last - first + 1))
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(whole.subarray(first, last + 1))
    }
  })

  it('are refused when they lie outside, and ignored when the file is not the one that was meant', async () => {
    const url = await borrowed('mixed')
    const { headers } = await ask(url)
    expect(headers.get('accept-ranges')).toBe('bytes')
    const outside = await ask(url, { headers: { range: 'bytes=99999999-' } })
    expect(outside.status).toBe(416)
    expect(outside.headers.get('content-range')).toBe(`bytes */${headers.get('content-length')}`)
    const range = 'bytes=0-9'
    expect((await ask(url, { headers: { range, 'if-range': headers.get('etag') ?? '' } })).status).toBe(206)
    expect((await ask(url, { headers: { range, 'if-range': '"another"' } })).status).toBe(200)
    expect((await ask(url, { headers: { range: 'pages=1-2' } })).status).toBe(200)
  })
})
