import { describe, expect, it } from 'vitest'
import { readReference } from '../read-reference'
import { linkOf } from '../reference'
import { objectOfRecord, RECORDS } from '../styles/records'
import { coins } from './coins'

/** Reads a COinS as Zotero does: the kind from format and type, then the fields of that format. */
function read(text: string) {
  const fields = new URLSearchParams(text)
  const format = /^info:ofi\/fmt:kev:mtx:(book|dissertation|dc)$/.exec(fields.get('rft_val_fmt') ?? '')?.[1]
  const kinds: Record<string, string | null> = {
    book: fields.get('rft.genre') === 'book' ? 'book' : null,
    dissertation: 'thesis',
    dc: fields.get('rft.type'),
  }
  return {
    kind: kinds[format ?? ''],
    title: fields.get('rft.btitle') ?? fields.get('rft.title'),
    creators: [...fields.getAll('rft.au'), ...fields.getAll('rft.creator')],
    links: fields.getAll('rft_id'),
    date: fields.get('rft.date'),
  }
}

const KINDS = [
  'book',
  'thesis',
  'document',
  'artwork',
  'manuscript',
  'map',
  'videoRecording',
  'audioRecording',
]

describe.each(Object.keys(RECORDS))('the COinS of %s', name => {
  const cited = { date: new Date(2026, 10, 29), link: 'https://viewer.example/?manifest=x' }
  const reference = readReference(objectOfRecord(name), cited, ['en'])

  it('says what Zotero reads', () => {
    const item = read(coins(reference))
    expect(KINDS).toContain(item.kind)
    expect(item.title).toBe(reference.title ?? null)
    expect(item.creators).toHaveLength(reference.authors.length)
    expect(item.links).toContain(linkOf(reference))
  })
})
