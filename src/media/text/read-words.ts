import { isFailure } from '../../model/failure'
import { documentWords } from '../../ui/rich-text/document-words'
import { fetchFile } from '../../viewer/files/fetch-file'
import type { ReadWords } from '../medium'
import { MOST_BYTES } from './limits'
import { readText } from './read-text'
import { textKindOf } from './text-kind'

/** Reads the words of a text as they are shown. */
export const readWords: ReadWords = async ({ viewer, canvas, content, signal, onPart }) => {
  const file = await fetchFile(viewer, canvas, MOST_BYTES, signal)
  if (isFailure(file)) return file
  const media = content.painting[0]?.media
  const read = await readText(file, (media && textKindOf(media)) ?? 'plain', signal)
  if (isFailure(read)) return read
  if ('document' in read) await onPart({ text: documentWords(read.document) })
  else {
    const { segments } = read
    await onPart({
      text: Array.from({ length: segments.count }, (_, index) => segments.at(index)).join('\n'),
    })
  }
  return undefined
}
