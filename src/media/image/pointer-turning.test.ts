import { describe, expect, it } from 'vitest'
import { edgeAt, swipedFrom } from './pointer-turning'

const STAGE = { width: 1000, height: 800 }
const PAGE = { width: 400, height: 780 }

describe('the edges that turn', () => {
  it.each([
    [{ x: 5, y: 400 }, 'ArrowLeft'],
    [{ x: 340, y: 10 }, 'ArrowLeft'],
    [{ x: 500, y: 400 }, undefined],
    [{ x: 355, y: 400 }, undefined],
    [{ x: 660, y: 790 }, 'ArrowRight'],
    [{ x: 995, y: 400 }, 'ArrowRight'],
  ])('%o is %s', (point, side) => {
    expect(edgeAt(point, PAGE, STAGE, 'left-to-right')).toBe(side)
  })

  it('are above and below where pages go downwards', () => {
    expect(edgeAt({ x: 500, y: 20 }, PAGE, STAGE, 'top-to-bottom')).toBe('ArrowUp')
    expect(edgeAt({ x: 500, y: 780 }, PAGE, STAGE, 'bottom-to-top')).toBe('ArrowDown')
    expect(edgeAt({ x: 5, y: 400 }, PAGE, STAGE, 'top-to-bottom')).toBeUndefined()
  })

  it('have room for a thumb on a phone', () => {
    const phone = { width: 320, height: 600 }
    expect(edgeAt({ x: 44, y: 300 }, phone, phone, 'left-to-right')).toBe('ArrowLeft')
  })
})

describe('a swipe', () => {
  it.each([
    ['far to the left', { x: -250, y: 10 }, 0, 'ArrowRight'],
    ['far to the right', { x: 250, y: -10 }, 0, 'ArrowLeft'],
    ['short and fast', { x: -40, y: 5 }, 900, 'ArrowRight'],
    ['a slip', { x: -10, y: 0 }, 900, undefined],
    ['slow and short', { x: -100, y: 0 }, 100, undefined],
    ['askew', { x: -210, y: 300 }, 900, undefined],
  ])('%s', (_, moved, speed, side) => {
    expect(swipedFrom(moved, speed, STAGE, 'right-to-left')).toBe(side)
  })

  it('upwards pulls the next page in from below', () => {
    expect(swipedFrom({ x: 5, y: -300 }, 0, STAGE, 'top-to-bottom')).toBe('ArrowDown')
  })
})
