import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CANVAS_PARAMETERS } from './place'
import { OBJECT_PARAMETERS, PLACE_PARAMETERS } from './query-parameters'
import { WORD_PARAMETERS } from './words-of-link'

/** Names that the readers of URLs ask `readQuery` for. */
function namesRead(): readonly string[] {
  const texts = readdirSync('src/viewer/url')
    .filter(name => name.endsWith('.ts') && !name.includes('.test.'))
    .map(name => readFileSync(`src/viewer/url/${name}`, 'utf8'))
  return texts.flatMap(text =>
    [...text.matchAll(/(?:query|readQuery\([^\n]*\))\.get\(([^)]*)\)/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
    ),
  )
}

it('every parameter that is read has its place in the table of the documents', () => {
  const names = new Set([
    ...namesRead(),
    ...OBJECT_PARAMETERS,
    ...PLACE_PARAMETERS,
    ...CANVAS_PARAMETERS,
    ...WORD_PARAMETERS,
  ])
  expect([...names]).toEqual(
    expect.arrayContaining(['manifest', 'alma_domain', 'staff', 'collection', 'xywh']),
  )
  const table = readFileSync('docs/url-parameters.md', 'utf8')
  expect([...names].filter(name => !table.includes(`\`${name}\``))).toEqual([])
})
