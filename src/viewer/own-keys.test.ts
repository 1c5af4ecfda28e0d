import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSingleKey, ownKeyOf, standardOf, withOwnKey } from './own-keys'

const STANDARDS = ['a', 'b', 'Shift+b', '?', '1']
const key = fc.constantFrom(...STANDARDS, 'y', 'z', 'Shift+z', '')

describe("the reader's own keys", () => {
  it('are the standard ones until they are changed, and again when they are given back', () => {
    expect(ownKeyOf('b')).toBe('b')
    const own = withOwnKey(undefined, 'b', 'z')
    expect(ownKeyOf('b', own)).toBe('z')
    expect(withOwnKey(own, 'b', 'b')).toEqual({})
  })

  it('do what they were given last, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...STANDARDS), key), { maxLength: 8 }), changes => {
        const own = changes.reduce<Readonly<Record<string, string>>>(
          (before, [standard, to]) => withOwnKey(before, standard, to),
          {},
        )
        const last = new Map(changes)
        for (const standard of STANDARDS) expect(ownKeyOf(standard, own)).toBe(last.get(standard) ?? standard)
      }),
    )
  })

  it('have one holder each', () => {
    const own = withOwnKey(undefined, 'b', 'z')
    expect(standardOf('z', own, STANDARDS)).toBe('b')
    expect(standardOf('b', own, STANDARDS)).toBeUndefined()
    expect(standardOf('a', own, STANDARDS)).toBe('a')
  })

  it.each(['b', 'Shift+b', '?', '1', 'ж'])('%s is a single key', name => expect(isSingleKey(name)).toBe(true))
  it.each([' ', 'Escape', 'PageUp', 'F3', 'Ctrl+F', ''])('%j is none', name =>
    expect(isSingleKey(name)).toBe(false),
  )
})
