// @vitest-environment happy-dom
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createDelivery } from '../../delivery/create-delivery'
import type { Guard } from '../../model/access-offer'
import type { Media } from '../../model/digital-object'
import { guardOf } from '../../sources/iiif/authorization'
import { examine, findGuard } from './examine'

const PROBE = 'https://auth.example/probe'
const SERVICE = 'https://images.example/iiif/2/a'
const delivery = createDelivery({ credentialHosts: [] }, { renew: () => Promise.resolve(false) })
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  for (const url of [SERVICE, offer.tokenService]) delivery.tokens.forget(url)
})
afterAll(() => server.close())

const media: Media = {
  url: 'https://images.example/a.jpg',
  type: 'image',
  format: 'image/jpeg',
  imageService: { id: SERVICE, query: '', version: 2, sizes: [] },
}
const offer = {
  kind: 'active',
  url: 'https://auth.example/login',
  tokenService: 'https://auth.example/token',
  label: {},
  heading: {},
  note: {},
  confirmLabel: {},
} as const
const guard2: Guard = { version: 2, probe: PROBE, offers: [{ ...offer, version: 2 }] }
const guard1: Guard = { version: 1, probe: '', offers: [{ ...offer, version: 1 }] }
const ask = (guard: Guard, token?: string, what = media) =>
  examine({ media: what, guard, delivery, languages: ['en'], tokenFor: () => token })

/** Answers a probe, and tells what was sent with it. */
function probeSays(json: object, status = 200) {
  const sent: (string | null)[] = []
  server.use(
    http.get(PROBE, ({ request }) => {
      sent.push(request.headers.get('authorization'), request.credentials)
      return HttpResponse.json(json, { status })
    }),
  )
  return sent
}

describe('a probe of version 2', () => {
  it('lets in, and is asked with the token and without cookies', async () => {
    const sent = probeSays({ status: 200 })
    expect(await ask(guard2, 'secret')).toEqual({ access: 'open' })
    expect(sent).toEqual(['Bearer secret', 'omit'])
  })

  it('may lead elsewhere', async () => {
    probeSays({ status: 302, location: { id: 'https://images.example/signed.jpg', type: 'Image' } })
    expect(await ask(guard2)).toMatchObject({
      access: 'open',
      instead: { url: 'https://images.example/signed.jpg' },
    })
  })

  it('refuses in its own words, with what there is instead', async () => {
    probeSays({
      status: 401,
      heading: { en: ['Members'], de: ['Mitglieder'] },
      note: { en: ['Sign in.'] },
      substitute: { id: 'https://images.example/small.jpg', type: 'Image' },
    })
    const refused = await ask(guard2)
    expect(refused).toMatchObject({
      access: 'refused',
      failure: { failure: 'login-required', message: 'Members\nSign in.', offers: guard2.offers },
      degraded: { url: 'https://images.example/small.jpg' },
    })
    expect(refused).not.toHaveProperty('degraded.imageService')
  })

  it('follows no hostile address', async () => {
    probeSays({ status: 401, substitute: { id: 'javascript:alert(1)' } })
    expect(await ask(guard2)).not.toHaveProperty('degraded')
  })

  it('is no way in when it does not answer, or with nonsense', async () => {
    server.use(http.get(PROBE, () => HttpResponse.error()))
    expect(await ask(guard2)).toMatchObject({ access: 'refused', failure: { failure: 'unreachable' } })
    server.use(http.get(PROBE, () => new HttpResponse('<html>', { status: 500 })))
    expect(await ask(guard2)).toMatchObject({ access: 'refused', failure: { failure: 'unreachable' } })
  })
})

describe('a service of version 1', () => {
  const infoSays = (json: object, status = 200) =>
    server.use(http.get(`${SERVICE}/info.json`, () => HttpResponse.json(json, { status })))

  it('lets in, and its token goes with its document from then on', async () => {
    infoSays({ '@id': SERVICE })
    delivery.tokens.keep(offer.tokenService, 'secret', 60)
    expect(await ask(guard1, 'secret')).toEqual({ access: 'open' })
    expect(delivery.tokens.find(`${SERVICE}/info.json`)).toBe('secret')
  })

  it('refuses', async () => {
    infoSays({}, 401)
    expect(await ask(guard1)).toMatchObject({
      access: 'refused',
      failure: { failure: 'login-required', status: 401 },
    })
  })

  it('shows a degraded form by naming another service', async () => {
    infoSays({ '@id': `${SERVICE}-small` })
    expect(await ask(guard1)).toMatchObject({
      access: 'refused',
      degraded: { imageService: { id: `${SERVICE}-small` } },
    })
  })

  it('says in its own document what guards it, also with a 401', async () => {
    const login = {
      '@id': 'https://auth.example/login',
      profile: 'http://iiif.io/api/auth/1/login',
      service: { '@id': 'https://auth.example/token', profile: 'http://iiif.io/api/auth/1/token' },
    }
    infoSays({ service: [login] }, 401)
    expect(await findGuard(media, delivery)).toEqual(guardOf([login]))
    infoSays({}, 404)
    expect(await findGuard(media, delivery)).toBeUndefined()
  })
})
