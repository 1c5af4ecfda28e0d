import { expect, test } from 'vitest'
import { PageText } from './hit-context'

const lines = (...texts: string[]) => texts.map(str => ({ str, hasEOL: true }))

test('a hit is shown with what stands round it, over line ends', () => {
  const text = new PageText(lines('The gauge at', 'the pier head', 'was read.'))
  const start = 'The gauge atthe '.length
  expect(text.context(start, 4)).toEqual({
    before: 'The gauge at the ',
    match: 'pier',
    after: ' head was read.',
  })
})

test('a hit that begins a line, ends one, or runs over one is whole', () => {
  const text = new PageText(lines('a pilot', 'cutter'))
  expect(text.context(7, 6).match).toBe('cutter')
  expect(text.context(2, 5).match).toBe('pilot')
  expect(text.context(2, 11).match).toBe('pilot cutter')
})

test('what is far from a hit is left out, at a word', () => {
  const text = new PageText([{ str: `${'sea '.repeat(30)}anvil ${'bell '.repeat(30)}`, hasEOL: false }])
  const { before, after } = text.context(120, 5)
  expect(before.length).toBeLessThan(45)
  expect(before).toMatch(/^…sea /)
  expect(after).toMatch(/bell…$/)
})
