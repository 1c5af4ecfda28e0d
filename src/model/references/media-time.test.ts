import { describe, expect, it } from 'vitest'
import { timeOfFragment } from './media-time'

describe('the time of a media fragment', () => {
  it.each([
    ['t=30', { start: 30 }],
    ['t=30,45.5', { start: 30, end: 45.5 }],
    ['t=,20', { start: 0, end: 20 }],
    ['t=npt:10,20', { start: 10, end: 20 }],
    ['t=npt:0:01:30,1:00:00', { start: 90, end: 3600 }],
    ['t=5s', { start: 5 }],
    ['t=20,10', { start: 20 }],
    ['https://x.example/1#xywh=1,2,3,4&t=7', { start: 7 }],
    ['t=', undefined],
    ['t=s', undefined],
    ['t=5:', undefined],
    ['t=1:2:', undefined],
    ['t=.', undefined],
    ['t=99999999999', undefined],
    ['t=smpte:00:01', undefined],
    ['page=3', undefined],
    ['', undefined],
  ])('%s', (fragment, time) => {
    expect(timeOfFragment(fragment)).toEqual(time)
  })
})
