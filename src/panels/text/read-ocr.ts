// The words in the results of text recognition, without a parser of the browser's own: the tokens of the markup are
// enough, and nothing in it can act.

import { decodeEntities } from '../../ui/rich-text/entities'
import { tokensOf } from '../../ui/rich-text/tokens'

/** A name without its prefix: `alto:String` and `String` are the same. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Collects lines in paragraphs. */
class Lines {
  private readonly paragraphs: string[][] = []
  private line = ''

  word(word: string, joined = false): void {
    if (word !== '') this.line += this.line === '' || joined ? word : ` ${word}`
  }

  endLine(): void {
    if (this.line !== '') this.paragraphs.at(-1)?.push(this.line)
    this.line = ''
  }

  endParagraph(): void {
    this.endLine()
    if (this.paragraphs.at(-1)?.length !== 0) this.paragraphs.push([])
  }

  /** The paragraphs, their lines as on the page. */
  finish(): readonly string[] {
    this.endParagraph()
    return this.paragraphs.filter(lines => lines.length > 0).map(lines => lines.join('\n'))
  }
}

function newLines(): Lines {
  const lines = new Lines()
  lines.endParagraph()
  return lines
}

/** The paragraphs of ALTO (versions 1 to 4): blocks, lines, strings; a divided word is put together in its first line. */
export function readAlto(xml: string): readonly string[] {
  const lines = newLines()
  for (const token of tokensOf(xml)) {
    if (token.kind === 'text') continue
    const name = localName(token.name)
    if (name === 'textblock') lines.endParagraph()
    else if (name === 'textline') lines.endLine()
    else if (name === 'string' && token.kind === 'open') {
      const whole = token.attributes.get('subs_content')
      const part = token.attributes.get('subs_type')?.toLowerCase()
      if (part === 'hyppart2' && whole) continue
      lines.word(
        decodeEntities((part === 'hyppart1' && whole) || token.attributes.get('content') || '').trim(),
      )
    }
  }
  return lines.finish()
}

/** The paragraphs of hOCR 1.2: `ocr_par` or `ocr_carea`, lines, and words in whatever elements. */
export function readHocr(html: string): readonly string[] {
  const lines = newLines()
  let inHead = false
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      if (!inHead) for (const word of decodeEntities(token.text).split(/\s+/)) lines.word(word)
      continue
    }
    if (token.name === 'head') inHead = token.kind === 'open'
    const kind = token.kind === 'open' ? (token.attributes.get('class') ?? '') : ''
    if (/\bocr_(?:par|carea|page)\b/.test(kind)) lines.endParagraph()
    else if (/\bocr_(?:line|header|caption|textfloat)\b/.test(kind)) lines.endLine()
  }
  return lines.finish()
}

/** The words of any other XML: each element's text is a line. */
export function readXml(xml: string): readonly string[] {
  const lines = newLines()
  for (const token of tokensOf(xml)) {
    if (token.kind === 'text') lines.word(decodeEntities(token.text).replace(/\s+/g, ' ').trim())
    else if (/^(?:p|div|head|ab|textregion|note)$/.test(localName(token.name))) lines.endParagraph()
    else if (/^(?:l|lb|item|textline|unicode|row)$/.test(localName(token.name))) lines.endLine()
  }
  return lines.finish()
}
