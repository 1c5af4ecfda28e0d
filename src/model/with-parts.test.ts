import { describe, expect, it } from 'vitest'
import { withParts } from './with-parts'

describe('withParts', () => {
  it('replaces parts and keeps all others, without reading lazy ones', () => {
    let reads = 0
    const whole = {
      id: 'a',
      label: 'A',
      get lazy() {
        reads += 1
        return 'read'
      },
    }
    const copy = withParts(whole, { label: 'B' })
    expect(reads).toBe(0)
    expect({ ...copy }).toEqual({ id: 'a', label: 'B', lazy: 'read' })
    expect(whole.label).toBe('A')
  })

  it('replaces a getter of a class, and the others work on', () => {
    class Lazy {
      private readonly words: string
      constructor(words: string) {
        this.words = words
      }
      get first() {
        return this.words[0]
      }
      get last() {
        return this.words.at(-1)
      }
    }
    const copy = withParts(new Lazy('abc'), { first: 'x' })
    expect([copy.first, copy.last]).toEqual(['x', 'c'])
  })

  it('takes a part away', () => {
    const whole: { id: string; start?: number } = { id: 'a', start: 1 }
    expect(withParts(whole, { start: undefined }).start).toBeUndefined()
  })
})
