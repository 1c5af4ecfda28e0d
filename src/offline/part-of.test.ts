import { describe, expect, it } from 'vitest'
import { partOf } from './part-of'

const stored = () => new Response('0123456789', { headers: { 'Content-Type': 'text/plain' } })
const ask = (range?: string, method = 'GET') => {
  const headers = new Headers(range === undefined ? {} : { Range: range })
  return partOf(stored(), { method, headers })
}

describe('a kept answer', () => {
  it('is given whole, and its headers alone to HEAD', async () => {
    const whole = await ask()
    expect([whole.status, whole.headers.get('Content-Length'), await whole.text()]).toEqual([
      200,
      '10',
      '0123456789',
    ])
    const head = await ask(undefined, 'HEAD')
    expect([head.headers.get('Content-Length'), await head.text()]).toEqual(['10', ''])
  })

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('is given in part: %s', async (range, text, stated) => {
    const part = await ask(range)
    expect([part.status, part.headers.get('Content-Range'), await part.text()]).toEqual([206, stated, text])
  })

  it.each(['bytes=10-', 'bytes=5-4', 'bytes=-', 'lines=1-2'])('has no part %s', async range => {
    expect((await ask(range)).status).toBe(416)
  })
})
