// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { readText } from './read-text'
import type { TextKind } from './text-kind'

const read = (text: string, kind: TextKind) => {
  const bytes = new Uint8Array(new TextEncoder().encode(text))
  return readText({ bytes, cut: false, format: '' }, kind, new AbortController().signal)
}

it.each<[TextKind, string]>([
  ['markdown', '> '.repeat(5000)],
  ['html', '<blockquote>'.repeat(20_000)],
  ['json', '['.repeat(20_000)],
  ['xml', '<a>'.repeat(20_000)],
])('%s that is nested without end is shown all the same', async (kind, nested) => {
  const shown = await read(`${nested}The tower`, kind)
  expect('failure' in shown).toBe(false)
})
