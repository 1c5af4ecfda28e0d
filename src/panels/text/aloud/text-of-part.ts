import type { PageText, TextLine } from '../../../model/texts/page-text'
import type { SpokenPart } from '../../../viewer/files/shown-words'

/** A hyphen at the end of a line, with a letter before it. */
const DIVIDED = /(?<=\p{L})[-\u00ad\u2010]$/u

/** Joins words that are divided at the ends of lines: each is whole in its first line. */
function withWholeWords(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const whole: string[][] = []
  for (const line of lines) {
    const before = whole.at(-1)
    const last = before?.at(-1)
    const [first = ''] = line
    if (before && last && DIVIDED.test(last) && /^\p{Ll}/u.test(first)) {
      before[before.length - 1] = last.replace(DIVIDED, '') + first
      whole.push(line.slice(1))
    } else whole.push([...line])
  }
  return whole
}

const toLine = (words: readonly string[]): TextLine => ({ words: words.map(text => ({ text })) })

/** A part of a file as the text of a page: a block for each paragraph. */
export function textOfPart({ text, language, isWrapped }: SpokenPart): PageText {
  // Soft hyphens may be anywhere, and are no part of the words.
  const paragraphs = text.split(isWrapped ? /\n[^\S\n]*\n/ : /\n/)
  const blocks = paragraphs.map(paragraph => {
    const lines = paragraph.split('\n').map(line => line.split(/\s+/).filter(Boolean))
    const words = withWholeWords(lines.filter(line => line.length > 0))
    return { lines: words.filter(line => line.length > 0).map(toLine) }
  })
  return {
    source: 'plain',
    granularity: 'page',
    blocks: blocks.filter(({ lines }) => lines.length > 0),
    ...(language && { language }),
  }
}
