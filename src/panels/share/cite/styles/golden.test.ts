import { describe, expect, it } from 'vitest'
import { readReference } from '../read-reference'
import { htmlOf } from '../styled'
// Our own on purpose: a newspaper is cited by its own name and with its day; the volume, the institution and the
// shelfmark are never left out; a date is not written twice; a map is a `Karte` in German; CJK titles have no italics.
import departures from './departures.json'
// Made by citeproc-js 2.4.63 with the styles of the CSL repository as of 2023-02-09.
import golden from './golden.json'
import { CITATION_STYLES, type CitationStyleName } from './index'
import { objectOfRecord } from './records'

type Citations = Readonly<Record<string, Readonly<Record<string, string>>>>

const OWN: Citations = departures

describe.each(Object.entries<Readonly<Record<string, string>>>(golden))('%s', (style, entries) => {
  it.each(Object.entries(entries))('%s', (record, citation) => {
    const date = new Date(2026, 10, 29)
    const reference = readReference(objectOfRecord(record), { date }, ['en'])
    const { write } = CITATION_STYLES[style as CitationStyleName]
    expect(htmlOf(write(reference))).toBe(OWN[style]?.[record] ?? citation)
  })
})
