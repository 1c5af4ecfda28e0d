import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageText } from '../../../model/texts/page-text'
import { edgesOf, passagesOf, wordAt } from './passages'

const page = (...blocks: readonly (readonly string[])[]): PageText => ({
  source: 'alto',
  granularity: 'page',
  blocks: blocks.map(lines => ({
    lines: lines.map(line => ({ words: line.split(' ').map(text => ({ text })) })),
  })),
})

const spoken = (...of: Parameters<typeof passagesOf>) => passagesOf(...of).map(({ text }) => text)

describe('passagesOf', () => {
  it('says sentences, whatever the lines', () => {
    expect(spoken(page(['The lamp burns. It burns', 'low. Fog']))).toEqual([
      'The lamp burns.',
      'It burns low.',
      'Fog',
    ])
  })

  it('says every paragraph by itself', () => {
    expect(spoken(page(['No stop here'], ['Nor there']))).toEqual(['No stop here', 'Nor there'])
  })

  it.each(['12', '— 12 —', 'xiv', '[iv]', 'MCMXII'])('leaves the page number %s out', number => {
    expect(spoken(page([number], ['Words'], [number]))).toEqual(['Words'])
  })

  it('keeps a number within the page and words that look like one, and has nothing to say of a page without any', () => {
    expect(spoken(page(['Words', '12', 'mild']))).toEqual(['Words 12 mild'])
    expect(spoken(page(['12']))).toEqual([])
  })

  it('leaves a running head out that stands on the next page too, whatever its number', () => {
    const next = page(['The Keeper 13'], ['more'])
    expect(spoken(page(['12 The Keeper'], ['Words']), [edgesOf(next)])).toEqual(['Words'])
    expect(spoken(page(['12 The Keeper'], ['Words']))).toEqual(['12 The Keeper', 'Words'])
  })

  it('leaves a running head and a number out that stand in lines of their own, in either order', () => {
    const edges = [edgesOf(page(['3', 'The Courier', 'more']))]
    expect(spoken(page(['The Courier', '2'], ['Words']), edges)).toEqual(['Words'])
    expect(spoken(page(['2', 'The Courier'], ['Words'], ['The Courier', '2']), edges)).toEqual(['Words'])
    expect(spoken(page(['2'], ['Words', 'The Courier', 'Words']), edges)).toEqual(['Words The Courier Words'])
  })

  it('puts no blanks between lines of Japanese', () => {
    const text: PageText = {
      source: 'alto',
      granularity: 'page',
      blocks: [{ lines: [{ words: [{ text: '図書' }] }, { words: [{ text: '館' }] }] }],
    }
    expect(spoken(text)).toEqual(['図書館'])
  })

  it('survives a language that is none', () => {
    expect(spoken({ ...page(['Words']), language: 'not a tag' })).toEqual(['Words'])
  })

  it('says every word once, in order, in pieces that no voice is too short for', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}[.,]?$/), { minLength: 1, maxLength: 400 })
    fc.assert(
      fc.property(words, all => {
        // The first word is no number, so that the only line is none either.
        const line = ['word', ...all].join(' ')
        const passages = passagesOf(page([line]))
        expect(passages.map(({ text }) => text).join(' ')).toBe(line)
        for (const { text, words } of passages) {
          expect(text.length).toBeLessThanOrEqual(1020)
          for (const { at, placed } of words)
            expect(text.slice(at, at + placed.word.text.length)).toBe(placed.word.text)
        }
      }),
    )
  })
})

describe('wordAt', () => {
  it('is the word that holds the offset', () => {
    const [passage] = passagesOf(page(['The lamp burns']))
    if (!passage) throw new Error('nothing is said')
    expect([0, 2, 4, 7, 9, 99].map(offset => wordAt(passage, offset))).toEqual([0, 0, 1, 1, 2, 2])
  })
})
