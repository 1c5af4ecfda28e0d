import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTokens } from './tokens'

const SERVICE = 'https://images.example/iiif/2/abc'
afterEach(() => void vi.useRealTimers())

describe('a token', () => {
  it('goes to its service and to nothing else', () => {
    const tokens = createTokens()
    tokens.keep(SERVICE, 'secret', 60)
    expect(tokens.find(`${SERVICE}/info.json`)).toBe('secret')
    for (const other of [
      `${SERVICE}def/info.json`,
      'https://images.example/',
      'https://evil.example/iiif/2/abc',
    ])
      expect(tokens.find(other)).toBeUndefined()
  })

  it('ends by itself, and when it is forgotten', () => {
    const tokens = createTokens()
    vi.useFakeTimers({ toFake: ['performance'] })
    tokens.keep(SERVICE, 'secret', 60)
    vi.advanceTimersByTime(61_000)
    expect([tokens.find(SERVICE), tokens.wasGiven(SERVICE)]).toEqual([undefined, true])
    tokens.keep(SERVICE, 'other', 60)
    expect(tokens.find(SERVICE)).toBe('other')
    tokens.forget(SERVICE)
    expect([tokens.find(SERVICE), tokens.wasGiven(SERVICE)]).toEqual([undefined, false])
  })

  it('is forgotten wherever it was shared, and ends there at the same time', () => {
    const tokens = createTokens()
    vi.useFakeTimers({ toFake: ['performance'] })
    const service = 'https://auth.example/token'
    tokens.keep(service, 'secret', 60)
    tokens.share(service, SERVICE)
    expect(tokens.find(SERVICE)).toBe('secret')
    vi.advanceTimersByTime(61_000)
    expect(tokens.find(SERVICE)).toBeUndefined()
    tokens.keep(service, 'secret', 60)
    tokens.share(service, SERVICE)
    tokens.forget(service)
    expect(tokens.find(SERVICE)).toBeUndefined()
  })
})
