import { describe, expect, it } from 'vitest'
import { fragmentOfTime, timeOfFragment } from './playback'

describe('a second in a link', () => {
  it.each([
    ['t=30', { start: 30 }],
    ['t=30,45.5', { start: 30, end: 45.5 }],
    ['t=,20', { start: 0, end: 20 }],
    ['t=npt:10,20', { start: 10, end: 20 }],
    ['t=npt:0:01:30,1:00:00', { start: 90, end: 3600 }],
    ['t=5s', { start: 5 }],
    ['t=20,10', { start: 20 }],
    ['t=', undefined],
    ['t=smpte:00:01', undefined],
    ['page=3', undefined],
    [undefined, undefined],
  ])('%s', (fragment, time) => {
    expect(timeOfFragment(fragment)).toEqual(time)
  })

  it('is written in tenths', () => {
    expect(fragmentOfTime({ start: 12.3456 })).toBe('t=12.3')
    expect(fragmentOfTime({ start: 0, end: 60 })).toBe('t=0,60')
  })
})
