import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CHECKS } from './checks'

it('the document for staff lists every kind, in order', () => {
  const document = readFileSync(new URL('../../docs/staff.md', import.meta.url), 'utf8')
  const listed = [...document.matchAll(/^\| `([\w-]+)` \|.*(?:certain|look) \|$/gm)].map(([, kind]) => kind)
  expect(listed).toEqual(CHECKS.map(({ kind }) => kind))
})
