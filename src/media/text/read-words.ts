import { isFailure } from '../../model/failure'
import { fetchFile } from '../../viewer/files/fetch-file'
import type { ReadWords } from '../medium'
import { MOST_BYTES } from './limits'
import { readText } from './read-text'
import { textKindOf } from './text-kind'
import { textWords } from './text-words'

/** Reads the words of a text as they are shown. */
export const readWords: ReadWords = async ({ viewer, canvas, content, signal, onPart }) => {
  const file = await fetchFile(viewer, canvas, MOST_BYTES, signal)
  if (isFailure(file)) return file
  const media = content.painting[0]?.media
  const read = await readText(file, (media && textKindOf(media)) ?? 'plain', signal)
  if (isFailure(read)) return read
  await onPart({ text: textWords(read).text })
  return undefined
}
