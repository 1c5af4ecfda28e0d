import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '../../model/digital-object'
import { type PageText, plainText, type TextBlock } from '../../model/texts/page-text'
import { caretAt, wordPlaces } from './word-places'

const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height })
const page = (...blocks: readonly TextBlock[]): PageText => ({ source: 'alto', granularity: 'word', blocks })
const line = (words: string, place?: Rect) => ({
  words: words.split(' ').map(text => ({ text })),
  ...(place && { box: place }),
})

describe('the places of words', () => {
  it('are the boxes that the text states, with their parts of the plain text', () => {
    const text = page({
      lines: [
        {
          words: [
            { text: 'In', box: box(10, 20, 20, 10) },
            { text: 'the', box: box(40, 20, 30, 10) },
          ],
        },
      ],
    })
    const [[first] = []] = wordPlaces(text)
    expect(first?.box).toEqual(box(10, 20, 60, 10))
    expect(first?.words.map(word => plainText(text).slice(word.start, word.end))).toEqual(['In', 'the'])
  })

  it('are shares of the line where only the line has a box, from the right in Hebrew', () => {
    const [[latin, hebrew] = []] = wordPlaces(
      page({ lines: [line('ab cd', box(0, 0, 100, 10)), line('אב גד', box(0, 20, 100, 10))] }),
    )
    expect(latin?.words.map(each => each.box.x)).toEqual([0, 60])
    expect(hebrew?.words.map(each => each.box.x)).toEqual([60, 0])
    expect(hebrew?.rightToLeft).toBe(true)
  })

  it('are shares of the block where only the block has a box', () => {
    const [lines] = wordPlaces(page({ box: box(0, 0, 50, 40), lines: [line('one'), line('two')] }))
    expect(lines?.map(each => each.box)).toEqual([box(0, 0, 50, 20), box(0, 20, 50, 20)])
  })

  it('are none where nothing has a box', () => {
    expect(wordPlaces(page({ lines: [line('one two')] })).flat()).toEqual([])
  })

  it('stand one under the other in a column of vertical writing', () => {
    const [[column] = []] = wordPlaces(
      page({
        lines: [
          {
            words: [
              { text: '天', box: box(0, 0, 10, 10) },
              { text: '地', box: box(0, 12, 10, 10) },
            ],
          },
        ],
      }),
    )
    expect(column?.vertical).toBe(true)
  })
})

describe('the place in the text under a point', () => {
  const text = page(
    { lines: [line('left one', box(0, 0, 80, 10)), line('left two', box(0, 12, 80, 10))] },
    { lines: [line('right one', box(100, 0, 90, 10)), line('right two', box(100, 12, 90, 10))] },
  )
  const places = wordPlaces(text)
  const at = (x: number, y: number) => {
    const caret = caretAt(places, { x, y })
    return caret && caret.word.start + caret.offset
  }

  it('is in the line and column next to it', () => {
    expect(at(-5, 5)).toBe(0)
    expect(at(85, 16)).toBe(plainText(text).indexOf('two') + 3)
    expect(at(99, 16)).toBe(plainText(text).indexOf('right two'))
  })

  it('is none too far from any line', () => {
    expect(caretAt(places, { x: 500, y: 500 }, 20)).toBeUndefined()
  })

  it('is in the word whose box holds it, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (index, share) => {
        const word = places.flat().flatMap(each => each.words)[index]
        if (!word) return
        const caret = caretAt(places, {
          x: word.box.x + share * word.box.width,
          y: word.box.y + word.box.height / 2,
        })
        expect(caret?.word).toBe(word)
      }),
    )
  })
})
