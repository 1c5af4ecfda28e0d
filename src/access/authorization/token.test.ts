// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTokens } from '../../delivery/tokens'
import { askToken, readTokenMessage, tokenOf } from './token'

const SERVICE = 'https://auth.example/token'
afterEach(() => {
  document.body.replaceChildren()
})

describe('readTokenMessage', () => {
  it('reads tokens of both versions', () => {
    const of1 = { messageId: 'm', accessToken: 'secret', expiresIn: 60 }
    const of2 = { '@context': 'http://iiif.io/api/auth/2/context.json', type: 'AuthAccessToken2', ...of1 }
    for (const message of [of1, of2])
      expect(readTokenMessage(message, 'm')).toEqual({ token: 'secret', seconds: 60 })
  })

  it('reads refusals of both versions', () => {
    expect(
      readTokenMessage({ messageId: 'm', error: 'missingCredentials', description: 'No.' }, 'm'),
    ).toEqual({
      refused: 'missingCredentials',
      heading: undefined,
      note: 'No.',
    })
    const of2 = {
      messageId: 'm',
      type: 'AuthAccessTokenError2',
      profile: 'expiredAspect',
      note: { en: ['Old'] },
    }
    expect(readTokenMessage(of2, 'm')).toMatchObject({ refused: 'expiredAspect', note: { en: ['Old'] } })
  })

  it.each([null, 'text', 5, {}, { messageId: 'other', accessToken: 'x' }, { accessToken: 'x' }])(
    'ignores %j',
    data => {
      expect(readTokenMessage(data, 'm')).toBeUndefined()
    },
  )

  it('believes no token without end, in length or time', () => {
    expect(readTokenMessage({ messageId: 'm', accessToken: 'x'.repeat(5000) }, 'm')).toHaveProperty('refused')
    expect(readTokenMessage({ messageId: 'm', accessToken: 'x', expiresIn: 1e9 }, 'm')).toEqual({
      token: 'x',
      seconds: 86_400,
    })
  })
})

describe('askToken', () => {
  // Nobody is asked: what the iframe would say is said by the test.
  beforeAll(() => {
    const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, boolean> } }
    happyDOM.settings.disableIframePageLoading = true
  })

  /** Speaks as a window of an origin does. */
  function speak(data: object, origin: string, source: MessageEventSource | null) {
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
  }

  it('hears only the frame it opened, from that origin, with its number', async () => {
    const answer = askToken(SERVICE, 5000)
    const iframe = document.querySelector('iframe')
    const url = new URL(iframe?.src ?? '')
    const messageId = url.searchParams.get('messageId') ?? ''
    expect(url.origin + url.pathname).toBe(SERVICE)
    expect(url.searchParams.get('origin')).toBe(location.origin)
    expect(iframe?.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin')
    const source = iframe?.contentWindow ?? null
    speak({ messageId, accessToken: 'false' }, 'https://evil.example', source)
    speak({ messageId, accessToken: 'false' }, 'https://auth.example', window)
    speak({ messageId: 'other', accessToken: 'false' }, 'https://auth.example', source)
    speak({ messageId, accessToken: 'true', expiresIn: 60 }, 'https://auth.example', source)
    expect(await answer).toEqual({ token: 'true', seconds: 60 })
    expect(document.querySelector('iframe')).toBeNull()
  })

  it('gives up a service that says nothing', async () => {
    vi.useFakeTimers()
    const answer = askToken(SERVICE, 5000)
    vi.advanceTimersByTime(5001)
    expect(await answer).toEqual({ refused: 'unavailable' })
    vi.useRealTimers()
  })
})

describe('tokenOf', () => {
  it('asks once for all who wait, and keeps what came', async () => {
    const tokens = createTokens()
    const ask = vi.fn(async () => ({ token: 'secret', seconds: 60 }))
    expect(await Promise.all([tokenOf(tokens, SERVICE, ask), tokenOf(tokens, SERVICE, ask)])).toEqual([
      'secret',
      'secret',
    ])
    expect(await tokenOf(tokens, SERVICE, ask)).toBe('secret')
    expect(ask).toHaveBeenCalledTimes(1)
    expect(tokens.find(SERVICE)).toBe('secret')
    expect([tokens.wasGiven(SERVICE), tokens.wasGiven(`${SERVICE}/other`)]).toEqual([true, false])
  })

  it('keeps no refusal', async () => {
    const tokens = createTokens()
    const ask = vi.fn(async () => ({ refused: 'missingAspect' }))
    expect(await tokenOf(tokens, SERVICE, ask)).toEqual({ refused: 'missingAspect' })
    await tokenOf(tokens, SERVICE, ask)
    expect(ask).toHaveBeenCalledTimes(2)
  })
})
