// OpenURL COinS (ContextObjects in Spans 1.0; ANSI/NISO Z39.88-2004): programs such as Zotero find the object on the page by it.

import { writeIssued } from '../dates'
import { inverted } from '../names'
import { linkOf, type Reference, type ReferenceType } from '../reference'

/** Formats of metadata that have a kind of their own; everything else is Dublin Core. */
const FORMATS: Partial<Readonly<Record<ReferenceType, string>>> = { book: 'book', thesis: 'dissertation' }

/** Kinds in the words of Zotero, which reads them in `rft.type`. */
const TYPES: Partial<Readonly<Record<ReferenceType, string>>> = {
  document: 'document',
  graphic: 'artwork',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'videoRecording',
  newspaper: 'document',
  song: 'audioRecording',
}

/** The reference as the text of a COinS span. */
export function coins(reference: Reference): string {
  const { type, title, authors, issued, publisher, place, language, archive, shelfmark, doi } = reference
  const format = FORMATS[type] ?? 'dc'
  const link = linkOf(reference)
  const isBook = format === 'book'
  const names = authors.map(inverted)
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', isBook ? 'book' : undefined],
    ['rft.type', format === 'dc' ? (TYPES[type] ?? 'document') : undefined],
    [isBook ? 'rft.btitle' : 'rft.title', title],
    ...names.map(name => [format === 'dc' ? 'rft.creator' : 'rft.au', name] as const),
    ['rft.date', writeIssued(issued)],
    [format === 'dissertation' ? 'rft.inst' : format === 'dc' ? 'rft.publisher' : 'rft.pub', publisher],
    ['rft.place', place],
    ['rft.language', language],
    ['rft.source', format === 'dc' ? [archive, shelfmark].filter(Boolean).join(', ') : undefined],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', link],
    ['rft.identifier', format === 'dc' ? link : undefined],
  ]
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}
