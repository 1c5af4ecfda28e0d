import type { Rect, Size } from '../../model/digital-object'
import type { PageText, TextWord } from '../../model/texts/page-text'
import { decodeEntities } from '../../ui/rich-text/entities'
import { localName } from '../../ui/rich-text/local-name'
import { tokensOf } from '../../ui/rich-text/tokens'
import { languageTag } from '../text'
import { altoOrder } from './alto-order'
import { believableBox, PageBuilder } from './page-builder'

type Attributes = ReadonlyMap<string, string>

const numberIn = (attributes: Attributes, key: string) => Number.parseFloat(attributes.get(key) ?? '')

function boxIn(attributes: Attributes): Rect | undefined {
  const [x, y] = [numberIn(attributes, 'hpos'), numberIn(attributes, 'vpos')]
  return believableBox(x, y, numberIn(attributes, 'width'), numberIn(attributes, 'height'))
}

/** The part of a divided word: the first says the whole word, else it is an `end` of a line like any other. */
function partOf(attributes: Attributes): 'first' | 'end' | 'second' | undefined {
  const part = attributes.get('subs_type')?.toLowerCase()
  if (part === 'hyppart2') return 'second'
  if (part !== 'hyppart1') return undefined
  return attributes.get('subs_content') ? 'first' : 'end'
}

/** The second parts of the divided words of a page. */
interface Divisions {
  /** For each first part its second part, where the page has it, with its box. */
  readonly seconds: readonly ({ readonly box?: Rect } | undefined)[]
  /** Positions, among all second parts, of those whose words begin on the page before or are not stated whole. */
  readonly orphans: ReadonlySet<number>
}

/** Pairs the parts of divided words: second parts come after the first parts, which say the whole word. */
function divisionsIn(xml: string): Divisions {
  const seconds: ({ box?: Rect } | undefined)[] = []
  const orphans = new Set<number>()
  if (!/hyppart/i.test(xml)) return { seconds, orphans }
  let count = 0
  let waits = false
  for (const token of tokensOf(xml)) {
    if (token.kind !== 'open' || localName(token.name) !== 'string') continue
    const part = partOf(token.attributes)
    if (part === 'first') seconds.push(undefined)
    if (part === 'first' || part === 'end') waits = part === 'first'
    if (part !== 'second') continue
    const box = boxIn(token.attributes)
    if (waits) seconds[seconds.length - 1] = box ? { box } : {}
    else orphans.add(count)
    waits = false
    count++
  }
  return { seconds, orphans }
}

/** Size of a page that states none: that of the canvas where boxes are in pixels, else that of a print space which is all of it. */
function unstatedPage(xml: string, { width, height }: Partial<Size>): Size | undefined {
  const isInPixels = /<(?:\w+:)?MeasurementUnit>\s*pixel\s*</i.test(xml)
  if (isInPixels && width && height) return { width, height }
  for (const token of tokensOf(xml)) {
    if (token.kind !== 'open' || localName(token.name) !== 'printspace') continue
    const box = boxIn(token.attributes)
    return box && box.x <= 0 && box.y <= 0 ? box : undefined
  }
  return undefined
}

/** Hyphens at the end of a word; a soft one is not seen. */
const HYPHEN = /[-\u2010\u2011\u2e17\u00ac=]$/
const SOFT_HYPHEN = '\u00ad'

/** A word whose hyphen may follow. */
interface PendingWord {
  readonly text: string
  readonly isWhole: boolean
  readonly boxes: Omit<TextWord, 'text'>
}

/** Reads the tokens of one ALTO file. */
class AltoReader {
  private readonly page: PageBuilder
  private readonly canvas: Partial<Size>
  private readonly xml: string
  private readonly divisions: Divisions
  private language = 'none'
  private pages = 0
  private firsts = 0
  private seconds = 0
  private pending: PendingWord | undefined

  constructor(xml: string, canvas: Partial<Size>) {
    this.xml = xml
    this.canvas = canvas
    this.page = new PageBuilder(canvas)
    this.divisions = divisionsIn(xml)
  }

  read(): PageText {
    for (const token of tokensOf(this.xml)) {
      if (token.kind === 'text') continue
      const name = localName(token.name)
      if (token.kind === 'open') this.open(name, token.attributes)
      else if (name === 'textblock') this.startBlock()
      else if (name === 'textline') this.startLine()
      if (this.page.isFull) break
    }
    this.endWord()
    return this.page.finish(
      'alto',
      this.language === 'none' ? {} : { language: this.language },
      altoOrder(this.xml),
    )
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'page') this.startPage(attributes)
    else if (name === 'textline') this.startLine(this.boxIn(attributes))
    else if (name === 'string') this.readString(attributes)
    else if (name === 'hyp') this.readHyphen(attributes.get('content'))
    else if (name === 'textblock') {
      this.startBlock(this.boxIn(attributes), attributes.get('id'))
      if (this.language === 'none')
        this.language = languageTag(attributes.get('lang') ?? attributes.get('language'))
    }
  }

  /** A second page has places of its own, which are not on this canvas. */
  private boxIn(attributes: Attributes): Rect | undefined {
    return this.pages > 1 ? undefined : boxIn(attributes)
  }

  private startPage(attributes: Attributes): void {
    this.pages++
    if (this.pages > 1) {
      this.startBlock()
      return
    }
    const stated = { width: numberIn(attributes, 'width'), height: numberIn(attributes, 'height') }
    const { width, height } =
      stated.width > 0 && stated.height > 0 ? stated : (unstatedPage(this.xml, this.canvas) ?? stated)
    this.page.setPage(width, height)
  }

  private startLine(box?: Rect): void {
    this.endWord()
    this.page.startLine(box)
  }

  private startBlock(box?: Rect, id?: string): void {
    this.endWord()
    this.page.startBlock(box, id)
  }

  private readString(attributes: Attributes): void {
    this.endWord()
    const part = partOf(attributes)
    if (part === 'second' && !this.divisions.orphans.has(this.seconds++)) return
    const whole = part === 'first' ? attributes.get('subs_content') : attributes.get('content')
    const box = this.boxIn(attributes)
    const second = part === 'first' ? this.divisions.seconds[this.firsts++] : undefined
    const continuation = this.pages > 1 ? undefined : second?.box
    this.pending = {
      text: decodeEntities(whole ?? '').trim(),
      isWhole: part === 'first',
      boxes: { ...(box && { box }), ...(continuation && { continuation }) },
    }
  }

  /** The hyphen of a word that is divided without saying what the whole is: its parts are joined as those of plain text. */
  private readHyphen(content: string | undefined): void {
    const { pending } = this
    if (!pending || pending.isWhole) return
    const written = decodeEntities(content ?? '').trim()
    const hyphen = written === '' || written === SOFT_HYPHEN ? '-' : written
    const text = pending.text.replace(/\u00ad$/, '')
    this.pending = { ...pending, text: text === '' || HYPHEN.test(text) ? text : text + hyphen }
  }

  private endWord(): void {
    if (this.pending) this.page.word(this.pending.text, this.pending.boxes)
    this.pending = undefined
  }
}

/**
 * Reads ALTO, versions 1 to 4: blocks, lines and strings with their places. The unit of measurement does not matter where
 * the size of the page is stated, since that is in the same.
 */
export function readAlto(xml: string, canvas: Partial<Size>): PageText {
  return new AltoReader(xml, canvas).read()
}
