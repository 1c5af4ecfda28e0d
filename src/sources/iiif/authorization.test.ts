import { describe, expect, it } from 'vitest'
import { guardOf, wordsOf } from './authorization'

const A = 'https://auth.example'
const token2 = { id: `${A}/token`, type: 'AuthAccessTokenService2' }
const access2 = (profile: string, more: object = {}) => ({
  id: `${A}/login`,
  type: 'AuthAccessService2',
  profile,
  label: { en: ['Sign in'] },
  service: [token2, { id: `${A}/logout`, type: 'AuthLogoutService2', label: { en: ['Leave'] } }],
  ...more,
})
const probe2 = (...service: object[]) => ({ id: `${A}/probe`, type: 'AuthProbeService2', service })
const old = (version: string, profile: string, more: object = {}) => ({
  '@context': `http://iiif.io/api/auth/${version}/context.json`,
  '@id': `${A}/login`,
  profile: `http://iiif.io/api/auth/${version}/${profile}`,
  label: 'Sign in',
  service: [{ '@id': `${A}/token`, profile: `http://iiif.io/api/auth/${version}/token` }],
  ...more,
})

describe('guardOf', () => {
  it.each(['active', 'kiosk', 'external'])('reads version 2, %s', profile => {
    const guard = guardOf([probe2(access2(profile))])
    expect(guard).toMatchObject({
      version: 2,
      probe: `${A}/probe`,
      offers: [
        {
          version: 2,
          kind: profile,
          tokenService: `${A}/token`,
          label: { en: ['Sign in'] },
          signOut: { url: `${A}/logout`, label: { en: ['Leave'] } },
        },
      ],
    })
    expect(guard?.offers[0]?.url).toBe(profile === 'external' ? '' : `${A}/login`)
  })

  it.each([
    ['1', 'login', 'active'],
    ['1', 'clickthrough', 'active'],
    ['1', 'kiosk', 'kiosk'],
    ['1', 'external', 'external'],
    ['0', 'login', 'active'],
    ['0', 'clickthrough', 'active'],
  ])('reads version %s, %s', (version, profile, kind) => {
    expect(guardOf([old(version, profile)])).toMatchObject({ version: 1, probe: '', offers: [{ kind }] })
  })

  it('takes version 2 before version 1', () => {
    expect(guardOf([old('1', 'login'), probe2(access2('active'))])?.version).toBe(2)
  })

  it('finds services that stand elsewhere in the document', () => {
    const reference = { id: `${A}/probe`, type: 'AuthProbeService2' }
    const inside = { id: `${A}/login`, type: 'AuthAccessService2' }
    const guard = guardOf([reference], [probe2(inside), access2('active')])
    expect(guard?.offers[0]?.tokenService).toBe(`${A}/token`)
  })

  it('reads the texts of version 1 without their markup', () => {
    const service = old('1', 'login', { description: '<h1>Closed</h1><script>alert(1)</script> Log in.' })
    expect(guardOf([service])?.offers[0]?.note).toEqual({ none: ['Closed alert(1) Log in.'] })
  })

  it.each([
    ['nothing', []],
    [
      'an image service',
      [{ '@id': 'https://i.example/1', profile: 'http://iiif.io/api/image/2/level2.json' }],
    ],
    ['an access service without a token', [access2('active', { service: [] })]],
    ['a hostile address', [old('1', 'login', { '@id': 'javascript:alert(1)' })]],
    ['nonsense', [null, 5, 'x', [], { type: 7 }]],
  ])('is none for %s', (_, services) => {
    expect(guardOf(services)).toBeUndefined()
  })

  it('offers nothing hostile, however it is wrapped', () => {
    const guard = guardOf([probe2(access2('active', { id: 'javascript:alert(1)' }), access2('active'))])
    expect(guard?.offers).toHaveLength(1)
  })
})

it('reads texts of any shape, bounded', () => {
  expect(wordsOf({ en: ['a', 5, ''], de: 'b' })).toEqual({ en: ['a'], de: ['b'] })
  expect(wordsOf('x'.repeat(5000)).none?.[0]).toHaveLength(1000)
  expect(wordsOf(7)).toEqual({})
})
