import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery } from '../url/query-parameters'
import { linkToWords, quotationOfLink, regionAround, withoutQuotation } from './link-to-words'

const HREF = 'https://v.example/?manifest=https://a.example/m&page=3&q=lamp'
const PLACE = { canvas: 8, rotation: 0, region: { x: 1, y: 2, width: 3, height: 4 } }

describe('a link to words', () => {
  it('has the page, its part and the words, and is read again, whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 100 }),
        fc.string({ maxLength: 40 }),
        (exact, before) => {
          fc.pre(exact.trim() !== '')
          const link = linkToWords(HREF, { exact, before, after: '' }, { place: PLACE }) ?? ''
          expect(new URL(link).searchParams.get('page')).toBe('9')
          expect(new URL(link).searchParams.get('xywh')).toBe('1,2,3,4')
          expect(quotationOfLink(link)).toEqual({ exact: exact.trim(), before: before.trim(), after: '' })
        },
      ),
    )
  })

  it('replaces the quotation that was there, and goes without one', () => {
    const first = linkToWords(HREF, { exact: 'one', before: 'a', after: 'b' }, { place: PLACE }) ?? ''
    const second = linkToWords(first, { exact: 'two', before: '', after: '' }, { place: PLACE }) ?? ''
    expect(quotationOfLink(second)).toEqual({ exact: 'two', before: '', after: '' })
    expect(quotationOfLink(withoutQuotation(second))).toBeUndefined()
    expect(quotationOfLink(HREF)).toBeUndefined()
  })

  it('leaves an unencoded address of the object as it is', () => {
    const href = 'https://v.example/?manifest=https://a.example/m?id=1&part=2&page=3'
    const link = linkToWords(href, { exact: 'one', before: '', after: '' }, { place: PLACE }) ?? ''
    expect(readQuery(new URL(link)).get('manifest')).toBe('https://a.example/m?id=1&part=2')
    expect(readQuery(new URL(withoutQuotation(link))).get('manifest')).toBe('https://a.example/m?id=1&part=2')
  })

  it('is none where the address of the object is signed', () => {
    const opened = 'https://store.example/a?X-Amz-Signature=abc&Expires=1'
    const quotation = { exact: 'one', before: '', after: '' }
    expect(linkToWords(HREF, quotation, { place: PLACE, opened })).toBeUndefined()
  })
})

it('shows whole lines, within the page', () => {
  const page = { width: 1000, height: 1500 }
  fc.assert(
    fc.property(fc.nat(950), fc.nat(1450), fc.integer({ min: 1, max: 50 }), (x, y, side) => {
      const box = { x, y, width: side, height: side }
      const region = regionAround([box], page)
      if (!region) throw new Error('there is a box')
      expect(region.width).toBeGreaterThanOrEqual(800)
      expect(region.x).toBeGreaterThanOrEqual(0)
      expect(region.y).toBeGreaterThanOrEqual(0)
      expect(region.x + region.width).toBeLessThanOrEqual(1000)
      expect(region.y + region.height).toBeLessThanOrEqual(1500)
      expect(region.x).toBeLessThanOrEqual(x)
      expect(region.x + region.width).toBeGreaterThanOrEqual(x + side)
    }),
  )
  expect(regionAround([], page)).toBeUndefined()
})
