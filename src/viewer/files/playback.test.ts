import { expect, it } from 'vitest'
import { fragmentOfTime } from './playback'

it('writes the time of a fragment in tenths', () => {
  expect(fragmentOfTime({ start: 12.3456 })).toBe('t=12.3')
  expect(fragmentOfTime({ start: 0, end: 60 })).toBe('t=0,60')
})
