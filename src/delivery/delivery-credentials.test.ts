import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serve } from '../testing/serve'
import { createDelivery } from './create-delivery'
import { beginRange } from './early-range'
import { forgetOrigins, originsWithoutCookies } from './without-cookies'

const PAGE = 'https://viewer.example'

const makeDelivery = () =>
  createDelivery({ credentialHosts: ['lib.alma.example'] }, { renew: async () => false })
const json = (value: unknown) => new Response(JSON.stringify(value))

beforeEach(() => {
  vi.stubGlobal('location', new URL(PAGE))
})
afterEach(() => vi.unstubAllGlobals())

describe('credentials', () => {
  it.each([
    [`${PAGE}/a`, 'same-origin'],
    ['https://lib.alma.example/a', 'include'],
    ['https://other.example/a', 'omit'],
    ['http://lib.alma.example/a', 'omit'],
  ])('go with every request to %s as %s', async (url, expected) => {
    const requests = serve(() => json({}))
    const delivery = makeDelivery()
    beginRange(delivery, url, 'bytes=0-9')
    delivery.tell(url)
    await Promise.all([
      delivery.json(url),
      delivery.guarded(url),
      delivery.bytes(url, { most: 10 }),
      delivery.range(url, undefined),
      delivery.head(url),
      delivery.size(url),
      delivery.probe(url),
    ])
    expect(requests).toHaveLength(9)
    expect(new Set(requests.map(({ credentials }) => credentials))).toEqual(new Set([expected]))
  })

  it('are sent again to an origin that refuses without them', async () => {
    forgetOrigins()
    let isBroken = true
    const fetch = vi.fn(async (_: string, { credentials }: RequestInit) => {
      // The first request was lost on the way: the server does take cookies.
      if (credentials === 'include' && isBroken) throw new TypeError('Failed to fetch')
      return credentials === 'include' ? json({}) : new Response('{}', { status: isBroken ? 200 : 401 })
    })
    vi.stubGlobal('fetch', fetch)
    const { bytes } = makeDelivery()
    const read = () => bytes('https://lib.alma.example/a', { most: 10 })
    expect(await read()).not.toHaveProperty('failure')
    isBroken = false
    expect(await read()).toHaveProperty('failure', 'login-required')
    expect(await read()).not.toHaveProperty('failure')
    expect(originsWithoutCookies()).toEqual([])
  })

  it('are left out where a server takes none', async () => {
    forgetOrigins()
    const url = 'https://lib.alma.example/a'
    const requests: string[] = []
    vi.stubGlobal(
      'fetch',
      vi.fn(async (at: string, { credentials }: RequestInit) => {
        requests.push(`${credentials} ${at.slice(-1)}`)
        if (credentials === 'include') throw new TypeError('Failed to fetch')
        return json({})
      }),
    )
    const delivery = makeDelivery()
    expect(await delivery.json(url)).toMatchObject({ json: {} })
    expect(await delivery.bytes(url, { most: 10 })).not.toHaveProperty('failure')
    expect(await delivery.range('https://lib.alma.example/b', 'bytes=0-9')).toHaveProperty('ok', true)
    expect(requests).toEqual(['include a', 'omit a', 'omit a', 'omit b'])
    expect(originsWithoutCookies()).toEqual(['https://lib.alma.example'])
    forgetOrigins()
  })

  it('are no matter where a server does not answer at all', async () => {
    vi.stubGlobal('navigator', { onLine: true })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await makeDelivery().bytes('https://lib.alma.example/a', { most: 10 })).toMatchObject({
      failure: 'unreachable',
    })
    expect(originsWithoutCookies()).toEqual([])
  })

  it('include a token only for documents below the URL that it was kept for', async () => {
    const requests = serve(() => json({}))
    const delivery = makeDelivery()
    delivery.tokens.keep('https://images.example/a', 'secret', 60)
    await delivery.json('https://images.example/a/info.json')
    await delivery.json('https://images.example/ab/info.json')
    await makeDelivery().json('https://images.example/a/info.json')
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer secret', null, null])
  })
})
