import { describe, expect, it } from 'vitest'
import { boxesOfWords, type PageText, placedWords, plainText, wordsIn } from './page-text'

const box = (x: number) => ({ x, y: 0, width: 10, height: 10 })
const page: PageText = {
  source: 'alto',
  granularity: 'word',
  blocks: [
    {
      lines: [
        {
          words: [
            { text: 'The', box: box(0) },
            { text: 'light-house', box: box(20), continuation: box(1) },
          ],
        },
        {
          words: [
            { text: 'stands', space: '  ' },
            { text: '.', space: '' },
          ],
          box: box(50),
        },
      ],
    },
    { lines: [{ words: [{ text: 'Zoë' }] }] },
  ],
}

describe('the words of a page', () => {
  it('stand in its plain text where they say', () => {
    const text = plainText(page)
    expect(text).toBe('The light-house\n  stands.\n\nZoë')
    expect(placedWords(page).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'light-house',
      'stands',
      '.',
      'Zoë',
    ])
  })

  it('are found by a part of the text that touches them', () => {
    const words = (start: number, end: number) =>
      wordsIn(placedWords(page), { start, end }).map(({ word }) => word.text)
    expect(words(4, 9)).toEqual(['light-house'])
    expect(words(2, 19)).toEqual(['The', 'light-house', 'stands'])
    expect(words(3, 4)).toEqual([])
    expect(words(0, 99)).toHaveLength(5)
  })

  it('have their own boxes, or that of their line, once', () => {
    const boxes = boxesOfWords(placedWords(page))
    expect(boxes).toEqual([box(0), box(20), box(1), box(50)])
  })
})
