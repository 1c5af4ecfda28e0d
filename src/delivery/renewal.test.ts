import { describe, expect, it, vi } from 'vitest'
import { createRenewal, isSigned } from './renewal'

describe('isSigned', () => {
  it.each([
    'https://s3.example/a.jpg?response-content-type=image%2Fjpeg&X-Amz-Expires=119&X-Amz-Signature=abc',
    'https://st01.example/a.jpg?Expires=1&Signature=x&Key-Pair-Id=k',
  ])('knows %s', url => {
    expect(isSigned(url)).toBe(true)
  })

  it('takes no ordinary address for a signed one', () => {
    expect(isSigned('https://images.example/iiif/2/abc/full/max/0/default.jpg?token=1')).toBe(false)
  })
})

describe('createRenewal', () => {
  it('fetches once for twenty who wait', async () => {
    let finish = (_: boolean) => {}
    const fetchAgain = vi.fn(() => new Promise<boolean>(resolve => (finish = resolve)))
    const renewal = createRenewal(fetchAgain)
    const waiting = Array.from({ length: 20 }, () => renewal.renew())
    finish(true)
    expect(await Promise.all(waiting)).toEqual(Array(20).fill(true))
    expect(fetchAgain).toHaveBeenCalledTimes(1)
  })

  it('makes no storm when fresh addresses are refused too', async () => {
    let now = 0
    const fetchAgain = vi.fn(() => Promise.resolve(true))
    const renewal = createRenewal(fetchAgain, () => now)
    await renewal.renew()
    await renewal.renew()
    expect(fetchAgain).toHaveBeenCalledTimes(1)
    now = 5000
    await renewal.renew()
    expect(fetchAgain).toHaveBeenCalledTimes(2)
  })

  it('counts as vain when a fresh address is refused too', async () => {
    let now = 0
    const fetchAgain = vi.fn(() => Promise.resolve(true))
    const renewal = createRenewal(fetchAgain, () => now)
    await renewal.renew()
    expect(await renewal.renew(true)).toBe(false)
    now = 20_000
    expect(await renewal.renew()).toBe(false)
    expect(fetchAgain).toHaveBeenCalledTimes(1)
    now = 40_000
    expect(await renewal.renew()).toBe(true)
    expect(fetchAgain).toHaveBeenCalledTimes(2)
  })

  it('goes on saying so for a while when there are no fresh addresses', async () => {
    const vain = createRenewal(
      () => Promise.resolve(false),
      () => 0,
    )
    expect([await vain.renew(), await vain.renew()]).toEqual([false, false])
  })

  it('asks once more after a vain renewal when the reader asks, and after a good one not', async () => {
    let good = false
    const fetchAgain = vi.fn(() => Promise.resolve(good))
    const renewal = createRenewal(fetchAgain, () => 0)
    await renewal.renew()
    renewal.forget()
    good = true
    expect(await renewal.renew()).toBe(true)
    renewal.forget()
    await renewal.renew()
    expect(fetchAgain).toHaveBeenCalledTimes(2)
  })

  it('goes by no clock that can be set: hours of difference change nothing', async () => {
    const fetchAgain = vi.fn(() => Promise.resolve(true))
    const renewal = createRenewal(fetchAgain)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-01T12:00:00Z') })
    await renewal.renew()
    vi.setSystemTime(Date.parse('2026-03-01T09:00:00Z'))
    await Promise.all(Array.from({ length: 20 }, () => renewal.renew()))
    vi.useRealTimers()
    expect(fetchAgain).toHaveBeenCalledTimes(1)
  })

  it('passes on that there are no fresh addresses', async () => {
    expect(await createRenewal(() => Promise.resolve(false)).renew()).toBe(false)
  })
})
