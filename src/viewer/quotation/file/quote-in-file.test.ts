// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ShownWords } from '../../files/shown-words'
import { findInFile } from './find-in-file'
import { quoteInFile } from './quote-in-file'

/** A file of parts, of which each stands in an element of its own, word by word in nodes. */
function fileOf(parts: readonly string[]): ShownWords {
  const roots = parts.map(text => {
    const root = document.createElement('div')
    for (const word of text.split(' ')) root.append(word, document.createElement('br'))
    return root
  })
  return {
    canvas: 0,
    count: parts.length,
    current: () => 0,
    shows: () => true,
    read: async part => ({ text: parts[part] ?? '' }),
    rootOf: part => roots[part],
    fragmentOf: part => `page=${part + 1}`,
    show: () => undefined,
  }
}

const word = fc.stringMatching(/^[a-z]{3,9}$/)
const texts = fc.array(fc.array(word, { minLength: 8, maxLength: 40 }), { minLength: 1, maxLength: 5 })

it('what is selected in a file is quoted, and found again where it stands', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 3, max: 6 }),
      async (all, one, other, length) => {
        // No two passages are alike.
        const parts = all.map((words, part) => words.map((each, at) => `${each}${part}x${at}`).join(' '))
        const file = fileOf(parts)
        const part = one % parts.length
        const words = parts[part]?.split(' ') ?? []
        const first = other % (words.length - length)
        const nodes = [...(file.rootOf(part)?.childNodes ?? [])].filter(node => node instanceof Text)
        const range = document.createRange()
        range.setStart(nodes[first] as Text, 0)
        range.setEnd(nodes[first + length - 1] as Text, (nodes[first + length - 1] as Text).length)
        const quoted = await quoteInFile(file, range)
        expect(quoted?.quote.exact).toBe(words.slice(first, first + length).join(' '))
        expect(quoted?.fragment).toBe(`page=${part + 1}`)
        if (!quoted) return
        const moved = fileOf(['Another page of other words', ...parts])
        const passage = await findInFile(moved, quoted.quote, part, new AbortController().signal)
        expect(passage?.part).toBe(part + 1)
        expect(passage?.sure).toBe(true)
        expect(passage?.text.slice(passage.span.start, passage.span.end)).toBe(quoted.quote.exact)
      },
    ),
    { numRuns: 50 },
  )
})
