import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTokens } from './tokens'

const SERVICE = 'https://images.example/iiif/2/abc'
afterEach(() => void vi.useRealTimers())

describe('a token', () => {
  it('goes to its service and to nothing else', () => {
    const kept = createTokens()
    kept.keep(SERVICE, 'secret', 60)
    expect(kept.find(`${SERVICE}/info.json`)).toBe('secret')
    for (const other of [
      `${SERVICE}def/info.json`,
      'https://images.example/',
      'https://evil.example/iiif/2/abc',
    ])
      expect(kept.find(other)).toBeUndefined()
  })

  it('ends by itself, and when it is forgotten', () => {
    const kept = createTokens()
    vi.useFakeTimers({ toFake: ['performance'] })
    kept.keep(SERVICE, 'secret', 60)
    vi.advanceTimersByTime(61_000)
    expect([kept.find(SERVICE), kept.wasGiven(SERVICE)]).toEqual([undefined, true])
    kept.keep(SERVICE, 'other', 60)
    expect(kept.find(SERVICE)).toBe('other')
    kept.forget(SERVICE)
    expect([kept.find(SERVICE), kept.wasGiven(SERVICE)]).toEqual([undefined, false])
  })

  it('is forgotten wherever it was shared, and ends there at the same time', () => {
    const kept = createTokens()
    vi.useFakeTimers({ toFake: ['performance'] })
    const service = 'https://auth.example/token'
    kept.keep(service, 'secret', 60)
    kept.share(service, SERVICE)
    expect(kept.find(SERVICE)).toBe('secret')
    vi.advanceTimersByTime(61_000)
    expect(kept.find(SERVICE)).toBeUndefined()
    kept.keep(service, 'secret', 60)
    kept.share(service, SERVICE)
    kept.forget(service)
    expect(kept.find(SERVICE)).toBeUndefined()
  })
})
