import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('names files that exist in the table of features', () => {
  const table = readFileSync('docs/features.md', 'utf8')
  const paths = [...table.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(40)
  expect(paths.filter(path => !existsSync(path))).toEqual([])
})
