import { describe, expect, it } from 'vitest'
import { orderPieces, type PositionedPiece } from './text-order'

const WIDTH = 10
const piece = (
  str: string,
  x: number,
  dir = 'rtl',
  more: Partial<PositionedPiece> = {},
): PositionedPiece => ({
  str,
  dir,
  width: str.length * WIDTH,
  height: 20,
  transform: [20, 0, 0, 20, x, 700],
  hasEOL: false,
  ...more,
})
const text = (pieces: readonly PositionedPiece[]) =>
  orderPieces(pieces, each => each)
    .map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ''}`)
    .join('')

describe('a line of Hebrew', () => {
  const phrase = 'שומר המגדלור כתב'

  it('placed letter by letter has its words apart', () => {
    const letters = [...phrase].flatMap((letter, index) =>
      letter === ' ' ? [] : piece(letter, 500 - index * WIDTH),
    )
    expect(text(letters)).toBe(phrase)
  })

  it('placed word by word from either side is in logical order', () => {
    let x = 500
    const words = phrase.split(' ').map(word => {
      x -= word.length * WIDTH
      const placed = piece(word, x)
      x -= WIDTH
      return placed
    })
    expect(text(words)).toBe(phrase)
    expect(text([...words].reverse())).toBe(phrase)
  })

  it('keeps Latin words and numbers in it in their own order', () => {
    const line = [
      piece('שומר', 460),
      piece('New', 380, 'ltr'),
      piece('York', 415, 'ltr', { width: 35 }),
      piece('כתב', 340),
    ]
    expect(text(line)).toBe('שומר New York כתב')
  })

  it('ends where it ended', () => {
    const line = [piece('כתב', 340), piece('שומר', 460, 'rtl', { hasEOL: true })]
    expect(text([...line, piece('סוף', 400, 'rtl', { transform: [20, 0, 0, 20, 400, 670] })])).toBe(
      'שומר כתב\nסוף',
    )
  })
})

describe('other lines', () => {
  it('of Latin words stay as they are', () => {
    expect(text([piece('The ', 0, 'ltr'), piece('lamp', 40, 'ltr')])).toBe('The lamp')
  })

  it('of widely set letters are words', () => {
    expect(text([piece('T h e', 0, 'ltr'), piece(' ', 50, 'ltr'), piece('l a m p', 70, 'ltr')])).toBe(
      'The lamp',
    )
    expect(text([piece('a b', 0, 'ltr')])).toBe('a b')
  })
})

describe('a line from left to right', () => {
  const placed = (phrase: string) => {
    let x = 72
    return phrase.split(' ').map(word => {
      const here = piece(word, x, 'ltr')
      x += (word.length + 1) * WIDTH
      return here
    })
  }

  it('drawn from its end, or letter by letter in any order, reads as it is seen', () => {
    expect(text(placed('that the tide had turned').reverse())).toBe('that the tide had turned')
    const letters = placed('t h e t i d e').filter(({ str }) => str !== ' ')
    expect(text([1, 4, 0, 6, 2, 5, 3].flatMap(index => letters[index] ?? []))).toBe('t h e t i d e')
  })

  it('keeps the order of cells that lie apart, and of what lies over each other', () => {
    expect(text([piece('second', 400, 'ltr'), piece('first', 72, 'ltr')])).toBe('secondfirst')
    expect(text([piece('bold', 72, 'ltr'), piece('bold', 71, 'ltr')])).toBe('boldbold')
  })

  it.each(['\u00ad', '\u2010', '\u00ac'])('that ends in %j ends in a hyphen', sign => {
    const ended = { hasEOL: true }
    expect(text([piece(`har${sign}`, 72, 'ltr', ended), piece('bour', 72, 'ltr')])).toBe('har-\nbour')
    const apart = [piece(`har${sign}`, 72, 'ltr'), piece('', 72, 'ltr', ended), piece('bour', 72, 'ltr')]
    expect(text(apart)).toBe('har-\nbour')
  })

  it('keeps the sign of a negation', () => {
    expect(text([piece('p \u00ac', 72, 'ltr', { hasEOL: true })])).toBe('p \u00ac\n')
  })
})
