import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { readPlace } from '../../viewer/url/place'
import { parsePlaceLink, placeLink } from './place-link'

describe('a place as links name it', () => {
  it.each([
    ['12', { page: 12 }],
    ['2.12', { file: 2, page: 12 }],
    ['t30', { time: 30 }],
    ['2.t30', { file: 2, time: 30 }],
    ['3t30', { page: 3, time: 30 }],
    ['2.', { file: 2 }],
  ])('%s is read', (link, place) => {
    expect(parsePlaceLink(link)).toEqual(place)
  })

  it.each(['', '-1', '1e9', 'x', '1.2.3', ' 1', '12345678901'])('%j names none', link => {
    expect(parsePlaceLink(link)).toBeUndefined()
  })

  const count = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined })

  it('comes back as it was written', () => {
    const place = fc.record({ file: count(999_999), page: count(999_999_999), time: count(999_999_999) })
    fc.assert(
      fc.property(place, each => {
        expect({ ...parsePlaceLink(placeLink(each)) }).toEqual(JSON.parse(JSON.stringify(each)))
      }),
    )
  })

  it('leads to the same canvas in an address', () => {
    const object = emptyObject({ canvases: Array.from({ length: 9 }, () => blankCanvas()) })
    const place = fc.record({ file: count(9), page: count(9), time: count(99) })
    fc.assert(
      fc.property(place, ({ file, page, time }) => {
        const link = placeLink({ file, page, time })
        const read = readPlace(`https://v.example/?page=${link}`, object)
        expect(read.canvas).toBe((file ?? page ?? 1) - 1)
        const inFile = file && page && page > 1 ? `page=${page}` : undefined
        expect(read.fragment).toBe(time ? `t=${time}` : inFile)
      }),
    )
  })
})
