import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotation, quotationOf } from './find-quotation'

const TEXT =
  'Every ship that comes to Skerrow from the south sees Carrow Head\nbefore she sees anything else: a white thread by day, and by night\ntwo short flashes and a long one, which the children of Port Ellery\ncount aloud before they sleep.'
const spanOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('a quotation', () => {
  it('is its words in one line, with whole words around them', () => {
    const { exact, before, after } = quotationOf(TEXT, spanOf('Carrow Head\nbefore'))
    expect(exact).toBe('Carrow Head before')
    expect(before).toMatch(/^\w+ (?:\w+ )*south sees$/)
    expect(after).toMatch(/^she sees anything else: a(?: \w+)*$/)
    for (const context of [before, after]) {
      expect(context.length).toBeLessThanOrEqual(40)
      expect(` ${TEXT.replaceAll('\n', ' ')} `).toContain(` ${context} `)
    }
  })

  it('is found where it was, whatever part of a text it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäß]{1,8}$/), { minLength: 5, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (words, one, other) => {
          const [from = 0, to = 0] = [one % words.length, other % words.length].sort((a, b) => a - b)
          const text = words.join(' ')
          const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
          const end = words.slice(0, to + 1).join(' ').length
          const quotation = quotationOf(text, { start, end })
          const match = findQuotation(text, quotation)
          expect(match?.sure).toBe(true)
          const { start: at = 0, end: to2 = 0 } = match?.span ?? {}
          expect(text.slice(at, to2).startsWith(quotation.exact.slice(0, 20))).toBe(true)
        },
      ),
    )
  })

  it('of words that stand in many places is told by what is around them', () => {
    const text = 'The lamp was lit. The boats came in. The lamp was put out. The boats were gone.'
    const second = { start: text.lastIndexOf('The lamp'), end: text.lastIndexOf('The lamp') + 8 }
    expect(findQuotation(text, quotationOf(text, second))?.span).toEqual(second)
  })

  it('is found by likeness where the text was recognized anew, and is not sure then', () => {
    const again = TEXT.replace('flashes', 'flashcs').replace('children', 'chiIdren')
    const quotation = quotationOf(TEXT, spanOf('two short flashes and a long one, which the children'))
    const match = findQuotation(again, quotation)
    expect(match?.sure).toBe(false)
    expect(again.slice(match?.span.start, match?.span.end)).toBe(
      'two short flashcs and a long one, which the chiIdren',
    )
  })

  it('of the same words in other surroundings is not sure', () => {
    const quotation = quotationOf(TEXT, spanOf('a long one'))
    expect(findQuotation('He told a long one about the whale and the ferry.', quotation)?.sure).toBe(false)
  })

  it('is not found where its words are not', () => {
    const quotation = quotationOf(TEXT, spanOf('two short flashes and a long one'))
    expect(findQuotation('Potatoes, and nothing but potatoes, since the spring.', quotation)).toBeUndefined()
    expect(findQuotation('', quotation)).toBeUndefined()
    expect(findQuotation('(((', { exact: '((( [a', before: '', after: '' })).toBeUndefined()
  })
})
