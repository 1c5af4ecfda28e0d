import { describe, expect, it } from 'vitest'
import { failureFromNetwork, failureFromResponse, LONGEST_MESSAGE } from './failure-from-response'

const DOCUMENT_URL = 'https://lib.alma.example/view/delivery/01LIB/12345678901234'
const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers })

describe('failureFromResponse', () => {
  it.each([
    [401, 'login-required', undefined],
    [403, 'denied', undefined],
    [404, 'not-found', undefined],
    [410, 'not-found', undefined],
    [400, 'invalid', undefined],
    [429, 'unreachable', 'too-many-requests'],
    [500, 'unreachable', 'server-error'],
    [502, 'unreachable', 'server-error'],
    [503, 'unreachable', 'server-error'],
  ])('%d is %s (%s)', (status, reason, detail) => {
    const result = failureFromResponse(answer(status), DOCUMENT_URL)
    expect(result).toMatchObject({ failure: reason, status, host: 'lib.alma.example' })
    expect(result?.detail).toBe(detail)
  })

  it('finds nothing wrong with 200', () => {
    expect(failureFromResponse(answer(200), DOCUMENT_URL)).toBeUndefined()
  })

  it('carries the library’s own words', () => {
    const result = failureFromResponse(
      answer(403, { 'X-Denied-Message': ' Embargoed until 2030. ' }),
      DOCUMENT_URL,
    )
    expect(result?.message).toBe('Embargoed until 2030.')
  })

  it('reads words in latin-1 and in UTF-8', () => {
    const utf8 = String.fromCharCode(...new TextEncoder().encode('Für Mitglieder'))
    expect(
      failureFromResponse(answer(403, { 'X-Denied-Message': 'F\u00fcr Mitglieder' }), DOCUMENT_URL)?.message,
    ).toBe('Für Mitglieder')
    expect(failureFromResponse(answer(403, { 'X-Denied-Message': utf8 }), DOCUMENT_URL)?.message).toBe(
      'Für Mitglieder',
    )
  })

  it.each([
    ['5', 5],
    ['99999', 3600],
    ['0', undefined],
    ['-3', undefined],
    ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
    ['', undefined],
  ])('asks again after “%s”: %s seconds', (header, seconds) => {
    expect(failureFromResponse(answer(403, { 'Retry-After': header }), DOCUMENT_URL)?.retryAfter).toBe(
      seconds,
    )
  })

  it('takes hostile words as they are: text', () => {
    const words = '<img src=x onerror=alert(1)> javascript:alert(1) %00 {title}'
    expect(failureFromResponse(answer(403, { 'X-Denied-Message': words }), DOCUMENT_URL)?.message).toBe(words)
  })

  it('cuts words that do not end', () => {
    const result = failureFromResponse(answer(403, { 'X-Denied-Message': 'x'.repeat(10_000) }), DOCUMENT_URL)
    expect(result?.message).toHaveLength(LONGEST_MESSAGE)
  })

  it('has no words where the header is not exposed or empty', () => {
    expect(failureFromResponse(answer(403), DOCUMENT_URL)?.message).toBeUndefined()
    expect(
      failureFromResponse(answer(403, { 'X-Denied-Message': '  ' }), DOCUMENT_URL)?.message,
    ).toBeUndefined()
  })

  it('never carries the whole address, which may be signed', () => {
    const signed = `${DOCUMENT_URL}?X-Amz-Signature=secret`
    expect(JSON.stringify(failureFromResponse(answer(403), signed))).not.toContain('secret')
  })
})

describe('failureFromNetwork', () => {
  const page = 'https://viewer.example'

  it('says that the reader is offline', () => {
    expect(failureFromNetwork(DOCUMENT_URL, page, false).detail).toBe('offline')
  })

  it('names both causes where the browser hides which it was', () => {
    expect(failureFromNetwork(DOCUMENT_URL, page, true)).toMatchObject({
      failure: 'unreachable',
      detail: 'across-origins',
    })
    expect(failureFromNetwork(`${page}/x`, page, true).detail).toBeUndefined()
  })

  it.each([
    'https://lib.alma.example/view/delivery/01LIB/99123456780001',
    'https://lib.alma.example/view/iiif/presentation/01LIB/99123456780001/manifest',
    'https://lib.alma.example/view/delivery/99123456780001.json',
  ])('knows the redirect of a record: %s', url => {
    expect(failureFromNetwork(url, page, true).detail).toBe('record-across-origins')
  })
})
