import type { PageText } from '../../model/page-text'
import { decodeEntities } from '../../ui/rich-text/entities'
import { tokensOf } from '../../ui/rich-text/tokens'
import { localName } from './local-name'
import { PageBuilder } from './page-builder'

/** Adds the words of a line, with the blanks between them as they are written. */
function addLine(page: PageBuilder, line: string): void {
  page.startLine()
  for (const [, space = '', word = ''] of line.matchAll(/(\s*)(\S+)/g)) page.word(word, { space })
}

/** Reads plain text: an empty line ends a paragraph. */
export function readPlain(text: string): PageText {
  const page = new PageBuilder()
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n[\t ]*\n\s*/)
  for (const paragraph of paragraphs) {
    page.startBlock()
    for (const line of paragraph.trim().split('\n')) addLine(page, line)
    if (page.isFull) break
  }
  return page.finish('plain')
}

const BLOCKS = /^(?:p|div|head|ab|textregion|note|h[1-6]|li|ul|ol|table|section|article|blockquote|pre)$/
const LINES = /^(?:l|lb|item|textline|unicode|row|br|tr|dt|dd)$/
const SILENT = /^(?:script|style|head|title|template)$/

/** The text of a page as it is drawn from markup, tag by tag. */
class MarkupReader {
  private readonly page = new PageBuilder()
  private readonly source: 'html' | 'xml'
  private line = ''
  /** Name of an open element whose text is not shown. */
  private silent = ''

  constructor(source: 'html' | 'xml') {
    this.source = source
  }

  read(markup: string): PageText {
    for (const token of tokensOf(markup)) {
      if (token.kind === 'text') this.readText(token.text)
      else this.readTag(localName(token.name), token.kind === 'open')
      if (this.page.isFull) break
    }
    this.endLine()
    return this.page.finish(this.source)
  }

  private readText(text: string): void {
    if (this.silent !== '') return
    // In data each element is a word or more; in HTML a word may go through several.
    this.line += this.source === 'xml' ? ` ${decodeEntities(text)}` : decodeEntities(text)
  }

  private readTag(name: string, isOpen: boolean): void {
    if (this.silent === '' && isOpen && this.source === 'html' && SILENT.test(name)) this.silent = name
    else if (this.silent === name && !isOpen) this.silent = ''
    if (!BLOCKS.test(name) && !LINES.test(name)) return
    this.endLine()
    if (BLOCKS.test(name)) this.page.startBlock()
  }

  private endLine(): void {
    this.page.startLine()
    for (const word of this.line.split(/\s+/)) this.page.word(word)
    this.line = ''
  }
}

/** Reads the words between the tags of HTML or any other XML, in the lines and paragraphs that the names of the tags tell. */
export function readMarkup(markup: string, source: 'html' | 'xml'): PageText {
  return new MarkupReader(source).read(markup)
}
