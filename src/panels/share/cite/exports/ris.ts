import { iso, writeIssued } from '../dates'
import { inverted } from '../names'
import { linkOf, type Reference, type ReferenceType } from '../reference'

const TYPES: Readonly<Record<ReferenceType, string>> = {
  book: 'BOOK',
  document: 'GEN',
  graphic: 'ART',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  newspaper: 'NEWS',
  song: 'SOUND',
  thesis: 'THES',
}

const isRecording = (type: ReferenceType) => type === 'song' || type === 'motion_picture'

/** The reference as RIS (Research Information Systems, 2011); lines end with CR and LF. */
export function ris(reference: Reference): string {
  const { type, title, authors, editors, issued, publisher, place, volume, language, doi } = reference
  const date = issued && !('literal' in issued) ? iso(issued).replaceAll('-', '/') : undefined
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type]],
    ['TI', title],
    ...authors.map(name => ['AU', inverted(name)] as const),
    ...editors.map(name => ['A2', inverted(name)] as const),
    ['PY', writeIssued(issued)],
    ['DA', date],
    ['PB', publisher],
    ['CY', place],
    ['VL', volume],
    ['DB', reference.archive],
    ['CN', reference.shelfmark],
    ['LA', language],
    ['DO', doi],
    ['UR', linkOf(reference)],
    // SP is for pages; a recording has seconds.
    [isRecording(type) ? 'N1' : 'SP', reference.locator],
    // A figure for EndNote; Zotero links it.
    ['L4', reference.picture],
    ['Y2', iso(reference.accessed).replaceAll('-', '/')],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('')
}
