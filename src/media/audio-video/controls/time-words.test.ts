import { expect, it } from 'vitest'
import { clock } from '../../../ui/clock'
import { parseClock } from '../../../ui/clock-span'
import { spokenTime } from './time-words'

it.each([
  [0, '0:00'],
  [75.9, '1:15'],
  [3723, '1:02:03'],
  [Number.NaN, ''],
  [Number.POSITIVE_INFINITY, ''],
])('%d seconds are written as “%s”', (seconds, written) => {
  expect(clock(seconds)).toBe(written)
})

it.each([
  ['75', 75],
  [' 1:15 ', 75],
  ['1:02:03', 3723],
  ['0:09,5', 9.5],
  ['', undefined],
  ['soon', undefined],
  ['1:2:3:4', undefined],
  ['-5', undefined],
])('“%s” is read as %s', (typed, seconds) => {
  expect(parseClock(typed)).toBe(seconds)
})

it('times are said in words', () => {
  expect(spokenTime(3661, 'en')).toBe('1 hour, 1 minute, 1 second')
  expect(spokenTime(0, 'de')).toBe('0 Sekunden')
})
