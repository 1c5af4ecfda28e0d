import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serve } from '../testing/serve'
import { createDelivery } from './create-delivery'
import { beginRange } from './early-range'

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
