import type { Rect, Size } from '../../model/digital-object'
import type { PageText } from '../../model/texts/page-text'
import { decodeEntities } from '../../ui/rich-text/entities'
import { type Token, tokensOf } from '../../ui/rich-text/tokens'
import { languageTag } from '../text'
import { believableBox, PageBuilder } from './page-builder'

const BOX = /\bbbox\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)/
const VOID = /^(?:br|hr|img|meta|link|input|wbr|area|base|col|embed|source|track)$/
const DEEPEST = 64

type Tag = Token & { kind: 'open' | 'close' }

/** An element that is open, and the words and the box of the word that it is. */
interface OpenElement {
  readonly name: string
  readonly word?: { text: string; readonly box?: Rect }
}

function boxIn(title: string | undefined): Rect | undefined {
  const [left = Number.NaN, top = Number.NaN, right = Number.NaN, bottom = Number.NaN] =
    BOX.exec(title ?? '')
      ?.slice(1)
      .map(Number) ?? []
  return believableBox(left, top, right - left, bottom - top)
}

/** Reads the tokens of one hOCR file. */
class HocrReader {
  private readonly page: PageBuilder
  private readonly open: OpenElement[] = []
  private readonly more: { language?: string; direction?: 'ltr' | 'rtl' } = {}
  private pages = 0
  private inHead = false

  constructor(canvas: Partial<Size>) {
    this.page = new PageBuilder(canvas)
  }

  read(html: string): PageText {
    for (const token of tokensOf(html)) {
      if (token.kind === 'text') this.readText(token.text)
      else if (token.kind === 'open') this.start(token)
      else this.end(token.name)
      if (this.page.isFull) break
    }
    while (this.open.length > 0) this.close()
    return this.page.finish('hocr', this.more)
  }

  private readText(text: string): void {
    if (this.inHead) return
    const decoded = decodeEntities(text)
    const word = this.open.find(each => each.word)?.word
    if (word) word.text += decoded
    else for (const part of decoded.split(/\s+/)) this.page.word(part)
  }

  private start({ name, attributes, source }: Tag): void {
    if (name === 'head') this.inHead = true
    const kind = attributes.get('class') ?? ''
    // A second page has places of its own, which are not on this canvas.
    const box = this.pages > 1 ? undefined : boxIn(attributes.get('title'))
    if (/\bocr_page\b/.test(kind)) this.startPage(box)
    else if (/\bocrx?_(?:par|carea|block)\b/.test(kind)) this.page.startBlock(box)
    else if (/\bocrx?_(?:line|header|caption|textfloat)\b/.test(kind)) this.page.startLine(box)
    if (/\bocr/.test(kind)) this.learn(attributes)
    if (VOID.test(name) || source.endsWith('/>') || this.open.length >= DEEPEST) return
    const isWord = /\bocrx?_word\b/.test(kind)
    this.open.push({ name, ...(isWord && { word: { text: '', ...(box && { box }) } }) })
  }

  private startPage(box: Rect | undefined): void {
    this.page.startBlock()
    this.pages++
    if (this.pages === 1 && box) this.page.setPage(box.x + box.width, box.y + box.height)
  }

  private learn(attributes: ReadonlyMap<string, string>): void {
    const language = languageTag(attributes.get('lang') ?? attributes.get('xml:lang'))
    const direction = attributes.get('dir')
    if (language !== 'none') this.more.language ??= language
    if (direction === 'rtl' || direction === 'ltr') this.more.direction ??= direction
  }

  /** Closes the element of a name and what is open in it; a name that is not open closes nothing. */
  private end(name: string): void {
    if (name === 'head') this.inHead = false
    const at = this.open.findLastIndex(each => each.name === name)
    while (at >= 0 && this.open.length > at) this.close()
  }

  private close(): void {
    const word = this.open.pop()?.word
    if (word)
      for (const part of word.text.split(/\s+/)) this.page.word(part, word.box ? { box: word.box } : {})
  }
}

/** Reads hOCR 1.2: `ocr_par` or `ocr_carea`, lines, and words in whatever elements, with their places. */
export function readHocr(html: string, canvas: Partial<Size>): PageText {
  return new HocrReader(canvas).read(html)
}
