import { documentWords } from '../../ui/rich-text/document-words'
import type { SpokenPart } from '../../viewer/files/shown-words'
import type { ReadText } from './read-text'

/** The words of a text as they are shown. */
export function textWords(read: ReadText): SpokenPart {
  if ('document' in read) return { text: documentWords(read.document) }
  const { segments } = read
  const text = Array.from({ length: segments.count }, (_, index) => segments.at(index)).join('\n')
  return { text, isWrapped: true }
}
