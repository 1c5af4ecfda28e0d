import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { readReference } from '../read-reference'
import type { Name, Reference } from '../reference'
import { objectOfRecord, RECORDS } from '../styles/records'
import { bibtex } from './bibtex'
import { cslJson } from './csl-json'
import { ris } from './ris'

type ItemName = { readonly family?: string; readonly given?: string; readonly literal?: string }

interface Item {
  readonly title?: string
  readonly author?: readonly ItemName[]
  readonly director?: readonly ItemName[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] }
  readonly publisher?: string
  readonly DOI?: string
  readonly URL?: string
  readonly note?: string
}

/** Reads a text with a parser that is not ours. */
function read(source: unknown, forceType: '@biblatex/text' | '@ris/file' | '@csl/list+object'): Item {
  const { data } = new Cite(source, { forceType }) as { readonly data: readonly Item[] }
  expect(data).toHaveLength(1)
  return data[0] ?? {}
}

/** A name without its punctuation: the other program joins the parts of Japanese names. */
const bare = (...parts: readonly (string | undefined)[]) => parts.join('').replaceAll(/[\s,]/g, '')
const nameOf = (name: Name) => ('literal' in name ? bare(name.literal) : bare(name.family, name.given))
const nameIn = ({ family, given, literal }: ItemName) => bare(literal, family, given)
const yearOf = ({ issued }: Reference) => (issued && 'year' in issued ? issued.year : undefined)

const references = Object.keys(RECORDS).map(
  name => [name, readReference(objectOfRecord(name), { date: new Date(2026, 10, 29) }, ['en'])] as const,
)

describe.each(references)('the reference of %s, read by another program', (_, reference) => {
  it.each([
    ['RIS', ris(reference), '@ris/file'],
    ['BibTeX', bibtex(reference), '@biblatex/text'],
    ['CSL JSON', JSON.parse(cslJson(reference)), '@csl/list+object'],
  ] as const)('is the same as %s', (_format, text, type) => {
    const item = read(text, type)
    expect(item.title).toBe(reference.title)
    // Its RIS has the makers of films as directors.
    expect((item.author ?? item.director ?? []).map(nameIn)).toEqual(reference.authors.map(nameOf))
    if (yearOf(reference) !== undefined) expect(item.issued?.['date-parts']?.[0]?.[0]).toBe(yearOf(reference))
    expect(item.publisher).toBe(reference.publisher)
    expect(item.DOI).toBe(reference.doi)
  })
})

describe('the picture of a region, read by another program', () => {
  const picture = 'https://a.example/iiif/f_3%2Fx~1/10,20,300,400/max/0/default.jpg'
  const [, first] = references[0] ?? []
  const reference = { ...first, locator: 'p. 3, detail', picture } as Reference

  it('is the note of BibTeX and of CSL JSON', () => {
    expect(read(bibtex(reference), '@biblatex/text').note).toBe(`p. 3, detail. ${picture}`)
    expect(read(JSON.parse(cslJson(reference)), '@csl/list+object').note).toBe(picture)
  })

  it('is a figure of RIS, and spoils nothing', () => {
    expect(ris(reference)).toContain(`\r\nL4  - ${picture}\r\n`)
    const { title, URL } = read(ris(reference), '@ris/file')
    expect([title, URL]).toEqual([reference.title, read(ris({ ...first } as Reference), '@ris/file').URL])
  })
})
