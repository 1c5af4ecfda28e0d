import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zip } from '../../../scripts/samples/formats/zip.mjs'
import { convert } from './convert'

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../server/samples/texts/${name}`, import.meta.url)))

// e2e/read-texts.spec.ts proves how a Word document is shown: the converter's build for browsers is another.

describe('an Excel workbook', () => {
  it('is tables in words, dates as dates', async () => {
    const converted = await convert({ kind: 'workbook', bytes: sample('tides.xlsx') })
    if (!('sheets' in converted)) throw new Error('not converted')
    expect(converted.sheets.map(({ name }) => name)).toEqual(['Tides 1906', 'Lights'])
    expect(converted.sheets[0]?.rows[1]).toEqual(['1906-03-01', '4.15', '0.68', 'spring tide'])
  })

  it('with one cell at the end of the world is refused', async () => {
    const parts = {
      '[Content_Types].xml': '',
      'xl/worksheets/sheet1.xml': '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    }
    const refused = await convert({ kind: 'workbook', bytes: new Uint8Array(zip(parts)) })
    expect(refused).toEqual({ failure: 'invalid', detail: 'too-large' })
  })
})

it('what unpacks to more than a page can hold is refused before it is converted', async () => {
  const bomb = new Uint8Array(zip({ first: '', 'word/document.xml': Buffer.alloc(60_000_000, 32) }))
  expect(await convert({ kind: 'document', bytes: bomb })).toEqual({
    failure: 'invalid',
    detail: 'too-large',
  })
})

it.each(['document', 'workbook'] as const)('damaged files and others are no %s', async kind => {
  const unreadable = { failure: 'unsupported', detail: 'unreadable-file' }
  expect(await convert({ kind, bytes: new TextEncoder().encode('<html>') })).toEqual(unreadable)
  expect(await convert({ kind, bytes: sample('minutes.docx').subarray(0, 900).slice() })).toEqual(unreadable)
  expect(await convert({ kind, bytes: new Uint8Array(zip({ a: 'b' })) })).toEqual(unreadable)
})
