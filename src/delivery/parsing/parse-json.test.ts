import { describe, expect, it } from 'vitest'
import { parseJson } from './parse-json'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('parseJson', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(parseJson(bytes('{"a":"ä"}'))).toEqual({ json: { a: 'ä' } })
    expect(parseJson(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('{}')]))).toEqual({ json: {} })
  })

  it('reads UTF-16 with a byte order mark', () => {
    const little = new Uint8Array([
      0xff,
      0xfe,
      ...[...'{"a":1}'].flatMap(letter => [letter.charCodeAt(0), 0]),
    ])
    expect(parseJson(little)).toEqual({ json: { a: 1 } })
  })

  it.each([
    '<!DOCTYPE html><title>Sign in</title>',
    '\n <html><body>Blocked',
    '<script>location="/"</script>',
  ])('recognizes a web page: %s', page => {
    expect(parseJson(bytes(page))).toEqual({ failure: 'invalid', detail: 'web-page' })
  })

  it.each(['', '{"a":', '{"a":1}}', 'nothing', '\u0000'])('says that %j is no JSON', text => {
    expect(parseJson(bytes(text))).toEqual({ failure: 'invalid', detail: 'not-json' })
  })
})
