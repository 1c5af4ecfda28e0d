import { describe, expect, it } from 'vitest'
import { findText } from './find-text'
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

describe('findText', () => {
  const find = (text: string, query: string, more = {}) =>
    findText(text, query, { matchCase: false, wholeWords: false, ...more }, 100).map(({ start, end }) =>
      text.slice(start, end),
    )

  it('finds words with other accents, case, ligatures and white space', () => {
    expect(find('Zoë, ZOE and zoe\u0308!', 'zoé')).toEqual(['Zoë', 'ZOE', 'zoe\u0308'])
    expect(find('the ﬁrst  ﬂoor', 'first floor')).toEqual(['ﬁrst  ﬂoor'])
    expect(find('Waſſer', 'wasser')).toEqual(['Waſſer'])
    expect(find('light\nhouse', 'light house')).toEqual(['light\nhouse'])
    expect(find('light\u00adhouse', 'lighthouse')).toEqual(['light\u00adhouse'])
  })

  it('minds case and whole words when it is told to', () => {
    expect(find('Whale whale', 'Whale', { matchCase: true })).toEqual(['Whale'])
    expect(find('whales whale, whale', 'whale', { wholeWords: true })).toEqual(['whale', 'whale'])
    expect(find('𝒜whale whale', 'whale', { wholeWords: true })).toEqual(['whale'])
  })

  it('finds a word of Chinese or Japanese over the end of a line and through blanks', () => {
    for (const text of ['海の図\n書館', '海の図 書 館', '海の図書館'])
      expect(findText(text, '図書館', { matchCase: false, wholeWords: false }, 9)).toHaveLength(1)
    expect(findText('図書館', '図 書', { matchCase: false, wholeWords: false }, 9)).toEqual([
      { start: 0, end: 2 },
    ])
  })

  it('finds nothing for nothing, and no more than is wanted', () => {
    expect(find('a', ' ')).toEqual([])
    expect(findText('aaaa', 'a', { matchCase: false, wholeWords: false }, 2)).toHaveLength(2)
  })
})
