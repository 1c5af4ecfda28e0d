import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DigitalObject } from '../../../model/digital-object'
import { emptyObject } from '../../../testing/render-in-viewer'
import { persistentName } from './persistent-link'
import { readIssued } from './read-issued'
import { readNames } from './read-names'
import { readReference } from './read-reference'
import { textOf } from './styled'
import { CITATION_STYLES } from './styles'

const DATE = new Date(2026, 10, 29)

function objectWith(
  fields: Partial<DigitalObject>,
  ...metadata: (readonly [string, string])[]
): DigitalObject {
  return emptyObject({
    metadata: metadata.map(([label, value]) => ({ label: { none: [label] }, value: { none: [value] } })),
    ...fields,
  })
}

describe('a reference', () => {
  it('is read from labels in the languages of catalogues', () => {
    const entries = [
      ['Verfasser/in', 'Lindqvist, Astrid, 1820-1891, Verfasser'],
      ['Erscheinungsort:', 'Skerrow'],
      ['dc:publisher', 'Halden'],
      ['תאריך', '1873'],
    ] as const
    const reference = readReference(objectWith({ label: { de: ['Titel'] } }, ...entries), { date: DATE }, [
      'de',
    ])
    expect(reference).toMatchObject({
      title: 'Titel',
      authors: [{ family: 'Lindqvist', given: 'Astrid' }],
      place: 'Skerrow',
      publisher: 'Halden',
      issued: { year: 1873 },
    })
  })

  it('takes labels of the library, and leaves out what it does not know', () => {
    const object = objectWith({}, ['Tillverkare', 'Berg, Ida'], ['Subject', 'Herring'])
    expect(readReference(object, { date: DATE }, ['en']).authors).toEqual([])
    const { authors } = readReference(object, { date: DATE }, ['en'], { Tillverkare: 'author' })
    expect(authors).toEqual([{ family: 'Berg', given: 'Ida' }])
  })

  it('divides an imprint as cards do, unless the place is stated', () => {
    const imprint = ['Publisher', 'Port Ellery : Tolliver & Daughters, [1894]'] as const
    const read = (...entries: (readonly [string, string])[]) =>
      readReference(objectWith({}, ...entries), { date: DATE }, ['en'])
    expect(read(imprint)).toMatchObject({ place: 'Port Ellery', publisher: 'Tolliver & Daughters' })
    expect(read(imprint, ['Place', 'Skerrow'])).toMatchObject({ place: 'Skerrow', publisher: imprint[1] })
  })

  it('leads to the page that is cited, not only to its object', () => {
    const homepages = [{ url: 'https://library.example/item/1', format: 'text/html' }]
    const cited = { date: DATE, link: 'https://viewer.example/?page=5', locator: 'p. 5' }
    expect(readReference(objectWith({ homepages }), cited, ['en']).url).toBe(cited.link)
  })

  it('leaves out the signs that cards put between values, and values of nothing else', () => {
    const card = objectWith(
      { label: { en: ['The harbour /'] } },
      ['Author', 'Lindqvist, Astrid,'],
      ['Place', 'Skerrow :'],
      ['Date', ','],
    )
    const reference = readReference(card, { date: DATE }, ['en'])
    expect(reference).toMatchObject({
      title: 'The harbour',
      authors: [{ family: 'Lindqvist', given: 'Astrid' }],
      place: 'Skerrow',
    })
    expect(reference).not.toHaveProperty('issued')
  })

  it('reads values without their markup', () => {
    const object = objectWith({}, ['Author', '<a href="https://x.example">Berg, Ida</a> &amp; sons'])
    expect(readReference(object, { date: DATE }, ['en']).authors).toEqual([
      { family: 'Berg', given: 'Ida & sons' },
    ])
  })

  it('prefers a persistent name to the page of the library, and that to the link of the viewer', () => {
    const homepages = [{ url: 'https://library.example/item/1', format: 'text/html' }]
    const link = 'https://viewer.example/?manifest=x'
    const cited = { date: DATE, link }
    expect(readReference(objectWith({ homepages }, ['DOI', '10.5555/a.1']), cited, ['en'])).toMatchObject({
      doi: '10.5555/a.1',
      url: 'https://doi.org/10.5555/a.1',
    })
    expect(readReference(objectWith({ homepages }), cited, ['en']).url).toBe(homepages[0]?.url)
    expect(readReference(objectWith({}), cited, ['en']).url).toBe(link)
  })
})

describe('names', () => {
  it.each([
    ['Mercator, Gerhard, 1512-1594, cartographer', { family: 'Mercator', given: 'Gerhard' }],
    ['Skerrow Lifeboat Society', { literal: 'Skerrow Lifeboat Society' }],
    ['[Marsh, Edwin?]', { literal: '[Marsh, Edwin?]' }],
    ['Rae, Morag (1801–1880)', { family: 'Rae', given: 'Morag' }],
  ])('%s', (heading, name) => {
    expect(readNames([heading])).toEqual([name])
  })
})

describe('dates', () => {
  it.each([
    ['1873', { year: 1873 }],
    ['1854-03-17', { year: 1854, month: 3, day: 17 }],
    ['1854-03-17T00:00:00Z', { year: 1854, month: 3, day: 17 }],
    ['[ca. 1650?]', { literal: '[ca. 1650?]' }],
    ['1854-13', { literal: '1854-13' }],
    ['18th century', { literal: '18th century' }],
  ])('%s', (text, issued) => {
    expect(readIssued(text)).toEqual(issued)
  })
})

describe('persistent names', () => {
  it.each([
    ['doi:10.5555/abc', 'https://doi.org/10.5555/abc'],
    ['https://doi.org/10.5555/abc', 'https://doi.org/10.5555/abc'],
    ['ark:/12345/x9', 'https://n2t.net/ark:/12345/x9'],
    ['https://library.example/ark:/12345/x9', 'https://library.example/ark:/12345/x9'],
    ['urn:nbn:de:bvb:12-bsb1', 'https://nbn-resolving.org/urn:nbn:de:bvb:12-bsb1'],
    ['https://hdl.handle.net/1234/5', 'https://hdl.handle.net/1234/5'],
    ['http://purl.org/x/1', 'http://purl.org/x/1'],
  ])('%s', (value, url) => {
    expect(persistentName([value])?.url).toBe(url)
  })

  it.each(['javascript:alert(1)', 'MS 41', '10.5555', 'see doi list', 'urn:isbn:123'])(
    '%s is none',
    value => {
      expect(persistentName([value])).toBeUndefined()
    },
  )

  it('are preferred in the order of DOI, ARK, handle', () => {
    const values = ['https://hdl.handle.net/1/2', 'ark:/12345/x', 'doi:10.5555/a']
    expect(persistentName(values)?.doi).toBe('10.5555/a')
    expect(persistentName(values.slice(0, 2))?.url).toContain('ark:')
  })
})

describe('any description', () => {
  const labels = ['Title', 'Author', 'Date', 'Publisher', 'Place', 'Volume', 'Type', 'Identifier', 'Editor']
  const value = fc.string({ unit: 'grapheme', maxLength: 40 }).filter(text => !/,\s*,/.test(text))
  const entry = fc.tuple(fc.constantFrom(...labels), value)

  it('is cited in every style, on one line, without an empty bracket', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), entries => {
        const reference = readReference(
          objectWith({}, ...entries),
          { date: DATE, link: 'https://x.example/' },
          ['en'],
        )
        for (const { write } of Object.values(CITATION_STYLES)) {
          const text = textOf(write(reference))
          expect(text).not.toMatch(/undefined|[\r\n]|, ,/)
        }
      }),
    )
  })
})
