import { describe, expect, it } from 'vitest'
import { readReference } from '../read-reference'
import { objectOfRecord, RECORDS } from '../styles/records'
import { bibtex } from './bibtex'
import { cslJson } from './csl-json'
import { ris } from './ris'

const references = Object.keys(RECORDS).map(
  name => [name, readReference(objectOfRecord(name), { date: new Date(2026, 10, 29) }, ['en'])] as const,
)

describe.each(references)('the reference of %s', (_, reference) => {
  it('is RIS: tagged lines from TY to ER', () => {
    const lines = ris(reference).trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/)
    expect(lines.at(-1)).toBe('ER  -')
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- \S/)
    expect(lines.filter(line => line.startsWith('AU'))).toHaveLength(reference.authors.length)
  })

  it('is BibTeX whose braces match', () => {
    const text = bibtex(reference)
    expect(text).toMatch(/^@(?:book|misc|phdthesis)\{[a-z\d]+,\n/)
    const depth = [...text.replace(/\\[{}]/g, '')].reduce(
      (level, character) => level + (character === '{' ? 1 : character === '}' ? -1 : 0),
      0,
    )
    expect(depth).toBe(0)
  })

  it('is CSL JSON', () => {
    const [item] = JSON.parse(cslJson(reference))
    expect(item.title).toBe(reference.title)
    expect(item.accessed['date-parts']).toEqual([[2026, 11, 29]])
  })
})

it('escapes what BibTeX would read as its own', () => {
  const reference = { ...references[0]?.[1], title: '100 % of {A} & \\B_c' }
  expect(
    bibtex({
      type: 'book',
      authors: [],
      editors: [],
      accessed: { year: 2026, month: 1, day: 2 },
      ...reference,
    }),
  ).toContain('100 \\% of \\{A\\} \\& \\textbackslash{}B\\_c')
})

it('takes the second of a recording for a note in RIS, not for a page', () => {
  const [, first] = references[0] ?? []
  if (!first) throw new Error('there are no records')
  expect(ris({ ...first, type: 'motion_picture', locator: '0:30' })).toContain('N1  - 0:30\r\n')
  expect(ris({ ...first, type: 'book', locator: 'p. 3' })).toContain('SP  - p. 3\r\n')
})
