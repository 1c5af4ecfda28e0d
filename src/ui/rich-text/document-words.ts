import { type DocumentPart, INLINE, type RichDocument } from './document-elements'

function wordsIn(parts: readonly DocumentPart[]): string {
  return parts
    .map(part => {
      if (typeof part === 'string') return part.replace(/\s+/g, ' ')
      if (part.name === 'br') return '\n'
      if (part.name === 'mfrac') return part.parts.map(each => wordsIn([each])).join('/')
      if (part.name === 'msup') return part.parts.map(each => wordsIn([each])).join('^')
      const words = part.name === 'img' ? (part.alt ?? '') : wordsIn(part.parts)
      if (part.name === 'td' || part.name === 'th') return `${words}\t`
      return INLINE.has(part.name) ? words : `${words}\n`
    })
    .join('')
}

/** A document in words alone, a line for each block, as it is copied. */
export function documentWords({ blocks }: Pick<RichDocument, 'blocks'>): string {
  return wordsIn(blocks)
    .replace(/[\t ]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
