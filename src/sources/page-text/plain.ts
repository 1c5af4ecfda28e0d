import type { PageText } from '../../model/texts/page-text'
import { isIdeographic, joinsIdeographs } from '../../model/texts/unspaced-scripts'
import { decodeEntities } from '../../ui/rich-text/entities'
import { localName } from '../../ui/rich-text/local-name'
import { type Token, tokensOf } from '../../ui/rich-text/tokens'
import { escapeCdata } from '../../ui/rich-text/xml-tree'
import { PageBuilder } from './page-builder'

/** Part of the Chinese or Japanese words in a line that are one character each where OCR took each character for a word. */
const MOSTLY = 0.6

/** Adds the words of a line, with the blanks between them as they are written, unless OCR put one after each character. */
function addLine(page: PageBuilder, line: string): void {
  page.startLine()
  const words = [...line.matchAll(/(\s*)(\S+)/g)]
  const ideographic = words.filter(([, , word = '']) => isIdeographic(word))
  const single = ideographic.filter(([, , word = '']) => [...word].length === 1)
  const isSplit = single.length > 2 && single.length >= MOSTLY * ideographic.length
  let last = ''
  for (const [, blanks = '', word = ''] of words) {
    page.word(word, { space: isSplit && joinsIdeographs(last, word) ? '' : blanks })
    last = word
  }
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

const BLOCKS =
  /^(?:p|paragraph|div|head|ab|textregion|note|par|h[1-6]|li|ul|ol|table|section|article|blockquote|pre)$/
const LINES = /^(?:l|lb|line|item|textline|unicode|row|br|tr|dt|dd)$/
const SILENT = /^(?:script|style|head|title|template)$/
/** Elements of XML without words of the page. */
const SILENT_XML = /^(?:teiheader|metadata)$/
/** TEI's choices between readings of one place, and the readings that another one replaces. TEI P5, sections 3.5 and 12. */
const CHOICES = /^(?:choice|subst|app)$/
const REPLACED = /^(?:sic|orig|abbr|del|rdg)$/
/** Elements of TEI that stand inside words. */
const INSIDE_WORDS = /^(?:ex|hi|supplied|unclear|g|c|choice|expan|corr|reg|add|pb|am|surplus)$/
/** ABBYY's XML has an element for each character. */
const CHARACTER = 'charparams'

/** The text of a page as it is drawn from markup, tag by tag. */
class MarkupReader {
  private readonly page = new PageBuilder()
  private readonly source: 'html' | 'xml'
  private line = ''
  /** Name of an open element whose text is not shown. */
  private silent = ''
  private choices = 0
  /** Name of the last tag of XML, a closed one with a slash. */
  private lastTag = ''
  private hasCharacters = false

  constructor(source: 'html' | 'xml') {
    this.source = source
  }

  read(markup: string): PageText {
    for (const token of tokensOf(this.source === 'xml' ? escapeCdata(markup) : markup)) {
      if (token.kind === 'text') this.readText(decodeEntities(token.text))
      else this.readTag(localName(token.name), token)
      if (this.page.isFull) break
    }
    this.endLine()
    return this.page.finish(this.source)
  }

  private readText(text: string): void {
    if (this.silent !== '') return
    if (this.source === 'html') this.line += text
    else if (this.hasCharacters) this.line += this.lastTag === CHARACTER ? text : ''
    // In data each element is a word or more, but for those that mark a part of a word.
    else this.line += INSIDE_WORDS.test(this.lastTag.replace('/', '')) ? text : ` ${text}`
  }

  private readTag(name: string, { kind, source, attributes }: Exclude<Token, { kind: 'text' }>): void {
    const isOpen = kind === 'open'
    this.lastTag = isOpen ? name : `/${name}`
    this.hasCharacters ||= name === CHARACTER
    if (CHOICES.test(name) && !source.endsWith('/>')) this.choices += isOpen ? 1 : -1
    if (this.silent === '' && isOpen && !source.endsWith('/>') && this.isSilent(name)) this.silent = name
    else if (this.silent === name && !isOpen) this.silent = ''
    // TEI P5, `att.breaking`: the word goes on in the next line.
    if (name === 'lb' && attributes.get('break') === 'no') this.lastTag = 'c'
    else if (BLOCKS.test(name) || LINES.test(name)) {
      this.endLine()
      if (BLOCKS.test(name)) this.page.startBlock()
    }
  }

  private isSilent(name: string): boolean {
    if (this.source === 'html') return SILENT.test(name)
    return SILENT_XML.test(name) || (this.choices > 0 && REPLACED.test(name))
  }

  private endLine(): void {
    addLine(this.page, this.line.trim().replaceAll(/\s+/g, ' '))
    this.line = ''
  }
}

/** Reads the words between the tags of HTML or any other XML, in the lines and paragraphs that the names of the tags tell. */
export function readMarkup(markup: string, source: 'html' | 'xml'): PageText {
  return new MarkupReader(source).read(markup)
}
