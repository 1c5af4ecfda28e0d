import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SlowLine } from './slow-line'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('carries what comes one after the other', async () => {
  const line = new SlowLine({ delay: 400, rate: 1000 })
  const arrived: number[] = []
  const note = () => arrived.push(performance.now() - begin)
  const begin = performance.now()
  void line.carry(500).then(note)
  void line.carry(1500).then(note)
  void line.begin().then(note)
  await vi.advanceTimersByTimeAsync(3000)
  expect(arrived).toEqual([400, 500, 2000])
})

it('keeps status, headers, address and body of an answer', async () => {
  const answer = new Response('some words', { status: 206, headers: { 'content-type': 'text/plain' } })
  Object.defineProperty(answer, 'url', { value: 'https://a.example/words' })
  const slow = new SlowLine({ delay: 0, rate: 1 }).slowed(answer)
  expect([slow.status, slow.url, slow.headers.get('content-type')]).toEqual([
    206,
    'https://a.example/words',
    'text/plain',
  ])
  const text = slow.text()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await text).toBe('some words')
})
