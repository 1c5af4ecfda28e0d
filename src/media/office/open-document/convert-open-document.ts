import { OFFICE_LIMITS, openArchive } from '../../../delivery/parsing/archive'
import { type Failure, failure, isFailure } from '../../../model/failure'
import type { Converted } from '../converted'
import { readPart } from '../open-xml-package'
import { Pictures } from '../pictures'
import { loadFormulas } from './formulas'
import { readListStyles } from './list-levels'
import { readOpenSheets } from './read-sheets'
import { pictureTargets, writeText } from './write-text'

/** Begins the body of a spreadsheet, apart from tables in texts. */
const SPREADSHEET = /<office:spreadsheet[\s>]/

/**
 * Converts an OpenDocument file: a text or the slides of a presentation in order, or the sheets of a spreadsheet.
 * OpenDocument 1.3, part 3, section 3.
 */
export async function convertOpenDocument(bytes: Uint8Array<ArrayBuffer>): Promise<Converted | Failure> {
  const archive = await openArchive(bytes, OFFICE_LIMITS)
  if (isFailure(archive)) return archive
  const xml = await readPart(archive, 'content.xml')
  if (xml === undefined) return failure('unsupported', { detail: 'unreadable-file' })
  if (SPREADSHEET.test(xml)) return readOpenSheets(xml)
  const pictures = new Pictures(archive)
  for (const target of pictureTargets(xml)) await pictures.load(target)
  const written = writeText(xml, {
    sourceOf: target => pictures.sourceOf(target),
    formulas: await loadFormulas(archive, xml),
    lists: readListStyles((await readPart(archive, 'styles.xml')) ?? '', xml),
  })
  return { ...written, pictures: pictures.list }
}
