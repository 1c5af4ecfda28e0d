import { afterEach, describe, expect, it, vi } from 'vitest'
import { bearerFor, forgetBearer, hadBearer, keepBearer, shareBearer } from './bearer'

const SERVICE = 'https://images.example/iiif/2/abc'
afterEach(() => {
  forgetBearer(SERVICE)
  vi.useRealTimers()
})

describe('a token', () => {
  it('goes to its service and to nothing else', () => {
    keepBearer(SERVICE, 'secret', 60)
    expect(bearerFor(`${SERVICE}/info.json`)).toBe('secret')
    for (const other of [
      `${SERVICE}def/info.json`,
      'https://images.example/',
      'https://evil.example/iiif/2/abc',
    ])
      expect(bearerFor(other)).toBeUndefined()
  })

  it('ends by itself, and when it is forgotten', () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    keepBearer(SERVICE, 'secret', 60)
    vi.advanceTimersByTime(61_000)
    expect([bearerFor(SERVICE), hadBearer(SERVICE)]).toEqual([undefined, true])
    keepBearer(SERVICE, 'other', 60)
    expect(bearerFor(SERVICE)).toBe('other')
    forgetBearer(SERVICE)
    expect([bearerFor(SERVICE), hadBearer(SERVICE)]).toEqual([undefined, false])
  })

  it('is forgotten wherever it was shared, and ends there at the same time', () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const tokens = 'https://auth.example/token'
    keepBearer(tokens, 'secret', 60)
    shareBearer(tokens, SERVICE)
    expect(bearerFor(SERVICE)).toBe('secret')
    vi.advanceTimersByTime(61_000)
    expect(bearerFor(SERVICE)).toBeUndefined()
    keepBearer(tokens, 'secret', 60)
    shareBearer(tokens, SERVICE)
    forgetBearer(tokens)
    expect(bearerFor(SERVICE)).toBeUndefined()
  })
})
