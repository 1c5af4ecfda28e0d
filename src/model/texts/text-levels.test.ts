import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinPieces, type TextPiece, withoutRepeats } from './text-levels'

const LINES = ['The lamp burns low', 'before the dawn', 'and nobody comes']
const pieces = (texts: readonly string[], level?: string): TextPiece[] =>
  texts.map(text => ({ text, ...(level && { level }) }))
const words = LINES.join(' ').split(' ')
const flowing = (all: readonly TextPiece[]) => joinPieces(withoutRepeats(all)).replaceAll(/\s+/g, ' ')

describe('a text at several levels', () => {
  it('is read once whichever level comes first', () => {
    const levels = [pieces(words, 'word'), pieces(LINES, 'line'), pieces([LINES.join(' ')], 'paragraph')]
    for (const order of [levels, [...levels].reverse()]) expect(flowing(order.flat())).toBe(LINES.join(' '))
  })

  it('is read once where no level is stated', () => {
    expect(flowing([...pieces(words), ...pieces(LINES), ...pieces([LINES.join('\n')])])).toBe(LINES.join(' '))
  })

  it('is read once where words stand under their lines', () => {
    const nested = LINES.flatMap(line => [...pieces([line]), ...pieces(line.split(' '))])
    expect(flowing([...pieces([LINES.join(' ')]), ...nested])).toBe(LINES.join(' '))
  })

  it('keeps a marginal word that no line repeats', () => {
    const all = [...pieces(['nota', ...words], 'word'), ...pieces(LINES, 'line')]
    expect(flowing(all)).toBe(`nota ${LINES.join(' ')}`)
  })

  it('keeps a line that the page has twice', () => {
    const refrain = ['Row, row', 'Row, row']
    expect(flowing(pieces(refrain, 'line'))).toBe('Row, row Row, row')
    expect(flowing([...pieces(['Row,', 'row', 'Row,', 'row'], 'word'), ...pieces(refrain, 'line')])).toBe(
      'Row, row Row, row',
    )
  })

  it('is read once however lines are divided and whatever comes first', () => {
    const word = fc.stringMatching(/^[a-c]{1,3}$/)
    const line = fc.array(word, { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), fc.boolean(), (lines, wordsFirst) => {
        const coarse = pieces(
          lines.map(each => each.join(' ')),
          'line',
        )
        const fine = pieces(lines.flat(), 'word')
        const text = flowing(wordsFirst ? [...fine, ...coarse] : [...coarse, ...fine])
        expect(text).toBe(lines.flat().join(' '))
      }),
    )
  })
})

describe('words alone', () => {
  const at = (text: string, x: number, y: number): TextPiece => ({
    text,
    box: { x, y, width: 18, height: 12 },
  })

  it('flow as lines where their places show lines', () => {
    const placed = [at('The', 10, 20), at('lamp', 30, 21), at('burns', 10, 40), at('low', 30, 39)]
    expect(joinPieces(placed)).toBe('The lamp\nburns low')
  })

  it('of Japanese have no blanks between them', () => {
    expect(joinPieces(pieces(['図', '書', '館', 'ISBN', '九']))).toBe('図書館 ISBN 九')
  })
})
