import { describe, expect, it } from 'vitest'
import { LastRenewal } from './last-renewal'

function renewedAt(second: number) {
  let now = 0
  const renewal = new LastRenewal(() => now)
  renewal.note(second)
  return { renewal, pass: (milliseconds: number) => (now += milliseconds) }
}

describe('LastRenewal', () => {
  it('counts nothing as in vain before there was one, or elsewhere', () => {
    expect(new LastRenewal().wasInVain(0)).toBe(false)
    expect(renewedAt(30).renewal.wasInVain(12)).toBe(false)
  })

  it('was in vain when nothing came by the fresh address, however long ago', () => {
    const { renewal, pass } = renewedAt(30)
    pass(600_000)
    expect(renewal.wasInVain(30.4)).toBe(true)
    renewal.forget()
    expect(renewal.wasInVain(30.4)).toBe(false)
  })

  it('was in vain when the recording came and stopped there again at once', () => {
    const { renewal, pass } = renewedAt(30)
    renewal.arrived()
    pass(1000)
    expect(renewal.wasInVain(30)).toBe(true)
  })

  it('helped when the reader has paused there until the fresh address ended too', () => {
    const { renewal, pass } = renewedAt(30)
    renewal.arrived()
    pass(120_000)
    expect(renewal.wasInVain(30)).toBe(false)
  })
})
