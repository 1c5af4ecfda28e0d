import { beforeEach, expect, it } from 'vitest'
import { forgetPlaces, keepPlace, keptPlace, recordingName } from './resume'

const NAME = recordingName('https://a.example/manifest', 'https://a.example/canvas/1')
beforeEach(() => localStorage.clear())

it('a recording goes on where it was left', () => {
  keepPlace(NAME, 75.6, 600)
  expect(keptPlace(NAME)).toBe(75)
})

it('nothing is kept of a beginning or an end', () => {
  keepPlace(NAME, 75, 600)
  keepPlace(NAME, 3, 600)
  expect(keptPlace(NAME)).toBeUndefined()
  keepPlace(NAME, 595, 600)
  expect(localStorage.getItem('lectern.resume')).toBeNull()
})

it('a hundred recordings are kept, the last ones', () => {
  for (let n = 0; n < 120; n++) keepPlace(recordingName('o', `${n}`), 60, 600)
  expect(keptPlace(recordingName('o', '19'))).toBeUndefined()
  expect(keptPlace(recordingName('o', '20'))).toBe(60)
})

it('no signed address is ever written', () => {
  keepPlace('https://a.example/x?X-Amz-Signature=1 c', 60, 600)
  expect(localStorage.length).toBe(0)
})

it('everything is forgotten on request', () => {
  keepPlace(NAME, 75, 600)
  forgetPlaces()
  expect(localStorage.length).toBe(0)
})

it.each(['{"a":1}', 'nonsense', '[["a","b"],[1,2],["c",-4],null]'])(
  'what others wrote is passed over: %s',
  text => {
    localStorage.setItem('lectern.resume', text)
    expect(keptPlace('a')).toBeUndefined()
    keepPlace(NAME, 75, 600)
    expect(keptPlace(NAME)).toBe(75)
  },
)
