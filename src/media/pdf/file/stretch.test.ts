import { describe, expect, test } from 'vitest'
import { Stretch } from './stretch'

/** A partial answer whose bytes come when they are given. */
function slowAnswer() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    start(own) {
      controller = own
    },
    cancel() {
      cancelled = true
    },
  })
  return {
    answer: Promise.resolve(new Response(body, { status: 206 })),
    give: (...bytes: number[]) => controller?.enqueue(Uint8Array.from(bytes)),
    breakOff: () => controller?.error(new TypeError('network')),
    cancelled: () => cancelled,
  }
}

describe('a stretch of a file', () => {
  test('gives a part as soon as that is here, not when all is', async () => {
    const { answer, give } = slowAnswer()
    const stretch = new Stretch(100, 110, answer)
    const bytes = stretch.bytes(101, 104)
    give(0, 1)
    give(2, 3, 4)
    expect(await bytes).toEqual(Uint8Array.of(1, 2, 3))
  })

  test('that breaks off keeps what has come and says what will not', async () => {
    const { answer, give, breakOff } = slowAnswer()
    const stretch = new Stretch(100, 110, answer)
    give(0, 1, 2, 3)
    expect(await stretch.bytes(100, 104)).toEqual(Uint8Array.of(0, 1, 2, 3))
    const never = stretch.bytes(102, 106)
    breakOff()
    expect(await never).toBeUndefined()
    expect(stretch.end).toBe(104)
    expect(await stretch.bytes(101, 103)).toEqual(Uint8Array.of(1, 2))
  })

  test('is asked for no longer when it is stopped', async () => {
    const { answer, give, cancelled } = slowAnswer()
    const stretch = new Stretch(0, 10, answer)
    give(7)
    await stretch.bytes(0, 1)
    stretch.stop()
    expect(await stretch.bytes(1, 2)).toBeUndefined()
    expect(cancelled()).toBe(true)
  })

  test('takes no more than it is long, whatever is sent', async () => {
    const { answer, give } = slowAnswer()
    const stretch = new Stretch(0, 3, answer)
    give(1, 2, 3, 4, 5)
    expect(await stretch.bytes(0, 3)).toEqual(Uint8Array.of(1, 2, 3))
  })

  test('that is answered with the whole file, or not at all, gives nothing', async () => {
    const whole = new Stretch(4, 8, Promise.resolve(new Response('whole')))
    expect(await whole.bytes(4, 8)).toBeUndefined()
    const none = new Stretch(4, 8, Promise.resolve(undefined))
    expect(await none.bytes(4, 5)).toBeUndefined()
  })
})
