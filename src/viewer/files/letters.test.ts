// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Letters, lettersIn, spanOfLetters } from './letters'

function elementOf(html: string): Element {
  const root = document.createElement('div')
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html')
  root.append(...(parsed.body.firstElementChild?.childNodes ?? []))
  return root
}

const rangeOf = (letters: Letters, words: string, near = 0) => {
  const own = lettersIn(words)
  const start = letters.find(own, near)
  return start < 0 ? undefined : letters.rangeOf(start, start + own.length)?.toString()
}

describe('the letters of an element', () => {
  it('are met again over elements, lines and hyphens', () => {
    const letters = new Letters(elementOf('<p>The <em>la</em>mp burns in the light-<br>house.</p>'))
    expect(rangeOf(letters, 'lamp')).toBe('lamp')
    expect(rangeOf(letters, 'the lighthouse')).toBe('the light-house')
  })

  it('leave out readings over Japanese and scripts', () => {
    const letters = new Letters(elementOf('<ruby>図書<rt>としょ</rt></ruby>館<style>p {}</style>'))
    expect(letters.text).toBe('図書館')
  })

  it('are those nearest to where they are to be', () => {
    const letters = new Letters(elementOf('<p>Yes. No. Yes. No. Yes.</p>'))
    expect([0, 4, 5, 8, 99].map(near => letters.find('Yes', near))).toEqual([0, 5, 5, 10, 10])
    expect(letters.find('Perhaps', 3)).toBe(-1)
    expect(letters.find('', 3)).toBe(-1)
  })

  it('of a selection are told, whatever it begins and ends in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z .,-]{0,12}$/), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (texts, one, other) => {
          const root = document.createElement('p')
          const nodes = texts.map(text => root.appendChild(document.createTextNode(text)))
          const whole = texts.join('')
          const [start = 0, end = 0] = [one, other]
            .map(each => each % (whole.length + 1))
            .sort((a, b) => a - b)
          const placeOf = (at: number) => {
            let left = at
            for (const node of nodes) {
              if (left <= node.length) return [node, left] as const
              left -= node.length
            }
            throw new Error('within the text')
          }
          const range = document.createRange()
          range.setStart(...placeOf(start))
          range.setEnd(...placeOf(end))
          const [before, own] = [lettersIn(whole.slice(0, start)), lettersIn(whole.slice(start, end))]
          const span = { start: before.length, end: before.length + own.length }
          expect(new Letters(root).spanOf(range)).toEqual(own === '' ? undefined : span)
          if (own === '') return
          const inText = spanOfLetters(whole, span)
          expect(lettersIn(whole.slice(inText?.start, inText?.end))).toBe(own)
        },
      ),
    )
  })

  it('give back every word, however the text is cut into nodes', () => {
    const pieces = fc.array(fc.stringMatching(/^[a-zA-Zäß\u{1D5D4}\u{1D5D5}0-9 .,-]{0,12}$/u), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (texts, from, length) => {
        const root = document.createElement('p')
        for (const text of texts) {
          const span = document.createElement('span')
          span.append(text)
          root.append(span)
        }
        const letters = new Letters(root)
        expect(letters.text).toBe(lettersIn(texts.join('')))
        const characters = [...letters.text]
        if (characters.length === 0) return
        const first = from % characters.length
        const words = characters.slice(first, first + 1 + (length % 20)).join('')
        const start = characters.slice(0, first).join('').length
        expect(letters.find(words, start)).toBe(start)
        expect(lettersIn(letters.rangeOf(start, start + words.length)?.toString() ?? '')).toBe(words)
      }),
    )
  })
})
