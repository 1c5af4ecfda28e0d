import { describe, expect, it } from 'vitest'
import { findBreaches } from './breaches.mjs'

const breaches = files => findBreaches(new Map(Object.entries(files)))

describe('the conventions', () => {
  it('hold for files that keep them', () => {
    const files = {
      'src/a/retry-timer.ts': 'export const timer = 1\n',
      'src/a/Panel.tsx': 'export const a = 1\n',
    }
    expect(breaches(files)).toEqual([])
  })

  it.each([
    [
      'a file of 301 lines',
      { 'src/a/long.ts': 'export {}\n'.repeat(301) },
      /^src\/a\/long\.ts has 301 lines/,
    ],
    ['a file in snake case', { 'src/a/retry_timer.ts': '' }, /^src\/a\/retry_timer\.ts is named neither/],
    ['a module named as a component', { 'src/a/Retry.ts': '' }, /^src\/a\/Retry\.ts is named neither/],
    [
      'a component in camel case',
      { 'src/a/retryTimer.tsx': '' },
      /^src\/a\/retryTimer\.tsx is named neither/,
    ],
    ['a variable', { 'src/a/a.ts': '\nconst asked = 1\n' }, /^src\/a\/a\.ts:2 .*“asked”; say a noun/],
    ['a parameter', { 'src/a/a.ts': 'export const f = (found: string) => found\n' }, /:1 .*“found”/],
    ['a property', { 'src/a/a.ts': 'export interface A {\n  readonly wished: number\n}\n' }, /:2 .*“wished”/],
    ['a function', { 'scripts/a.mjs': 'function told() {}\n' }, /^scripts\/a\.mjs:1 .*“told”/],
    ['a field of a class', { 'src/a/a.ts': 'class A {\n  private kept = 0\n}\n' }, /:2 .*“kept”/],
    ['an element of a pattern', { 'src/a/a.ts': 'const { a: known } = b\n' }, /:1 .*“known”/],
    ['a doc comment', { 'src/a/a.ts': `\n/${'**'} Whether it is so. */\n` }, /^src\/a\/a\.ts:2 .*“Whether”/],
    [
      'a long doc comment',
      { 'src/a/a.ts': `/${'**'}\n * What it holds.\n */\n` },
      /^src\/a\/a\.ts:1 .*“What”/,
    ],
  ])('are broken by %s', (_, files, sentence) => {
    expect(breaches(files)).toEqual([expect.stringMatching(sentence)])
  })

  it('are broken by a folder of more than 25 files, its tests not counted', () => {
    const many = count =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/a/file-${index}.ts`, '']))
    const tests = { 'src/a/file-1.test.ts': '', 'src/a/b/file.ts': '' }
    expect(breaches({ ...many(25), ...tests })).toEqual([])
    expect(breaches(many(26))).toEqual([expect.stringMatching(/^src\/a has 26 files; at most 25/)])
  })

  it('let names of other people’s data stand where they are read', () => {
    const text = 'export const { address } = contact\n'
    expect(breaches({ 'src/access/ways-out.ts': text })).toEqual([])
    expect(breaches({ 'src/access/other.ts': text })).toHaveLength(1)
  })
})
