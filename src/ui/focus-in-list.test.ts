import { describe, expect, it } from 'vitest'
import { moveInList } from './focus-in-list'

describe('moveInList', () => {
  it('moves by one in a list and stops at its ends', () => {
    expect(moveInList('ArrowDown', 0, { count: 3 })).toBe(1)
    expect(moveInList('ArrowDown', 2, { count: 3 })).toBe(2)
    expect(moveInList('ArrowUp', 0, { count: 3 })).toBe(0)
    expect(moveInList('Home', 2, { count: 3 })).toBe(0)
    expect(moveInList('End', 0, { count: 3 })).toBe(2)
  })

  it('moves by rows in a grid, and across in the reading direction', () => {
    expect(moveInList('ArrowDown', 1, { count: 9, columns: 3, rightward: 1 })).toBe(4)
    expect(moveInList('ArrowDown', 5, { count: 7, columns: 3, rightward: 1 })).toBe(6)
    expect(moveInList('ArrowUp', 2, { count: 9, columns: 3, rightward: 1 })).toBe(2)
    expect(moveInList('ArrowRight', 4, { count: 9, columns: 3, rightward: 1 })).toBe(5)
    expect(moveInList('ArrowRight', 4, { count: 9, columns: 3, rightward: -1 })).toBe(3)
  })

  it('leaves other keys alone, and arrows across in a plain list', () => {
    expect(moveInList('a', 1, { count: 3 })).toBeUndefined()
    expect(moveInList('ArrowRight', 1, { count: 3 })).toBeUndefined()
    expect(moveInList('constructor', 1, { count: 3 })).toBeUndefined()
  })
})
