import { isFailure } from '../../model/failure'
import { documentWords } from '../../ui/rich-text/document-words'
import { fetchFile } from '../../viewer/files/fetch-file'
import type { ReadWords } from '../medium'
import { officeKindOf } from './office-kind'
import { discardOffice, MOST_BYTES, readOffice } from './read-office'

/** Reads the words of a document or presentation, and of each sheet of a workbook. */
export const readWords: ReadWords = async ({ viewer, canvas, content, signal, onPart }) => {
  const file = await fetchFile(viewer, canvas, MOST_BYTES, signal)
  if (isFailure(file)) return file
  const kind = officeKindOf(content.painting[0]?.media.format ?? '') ?? 'document'
  const how = { kind, language: viewer.languages[0] ?? 'en', unshown: '', hiddenSlide: '' }
  const read = await readOffice(file, how, signal)
  if (isFailure(read)) return read
  if ('document' in read) {
    discardOffice(read)
    await onPart({ text: documentWords(read.document) })
    return undefined
  }
  for (const { name, rows } of read.sheets)
    await onPart({ label: name, text: rows.map(row => row.join('\t')).join('\n') })
  return undefined
}
