import type { Rect, Size } from '../../model/digital-object'
import type { PageText } from '../../model/texts/page-text'
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

/** The two parts of a divided word: the first with the whole word, the second already said. */
function partOf(attributes: Attributes): 'first' | 'second' | undefined {
  if (!attributes.get('subs_content')) return undefined
  const part = attributes.get('subs_type')?.toLowerCase()
  return part === 'hyppart1' ? 'first' : part === 'hyppart2' ? 'second' : undefined
}

/** The boxes of the second parts, in their order. They come after the first parts, which say the whole word. */
function secondParts(xml: string): (Rect | undefined)[] {
  const boxes: (Rect | undefined)[] = []
  if (!/hyppart2/i.test(xml)) return boxes
  for (const token of tokensOf(xml))
    if (token.kind === 'open' && localName(token.name) === 'string' && partOf(token.attributes) === 'second')
      boxes.push(boxIn(token.attributes))
  return boxes
}

/** Reads the tokens of one ALTO file. */
class AltoReader {
  private readonly page: PageBuilder
  private readonly continuations: (Rect | undefined)[]
  private language = 'none'

  constructor(xml: string, canvas: Partial<Size>) {
    this.page = new PageBuilder(canvas)
    this.continuations = secondParts(xml)
  }

  read(xml: string): PageText {
    for (const token of tokensOf(xml)) {
      if (token.kind === 'text') continue
      const name = localName(token.name)
      if (token.kind === 'open') this.open(name, token.attributes)
      else if (name === 'textblock') this.page.startBlock()
      else if (name === 'textline') this.page.startLine()
      if (this.page.isFull) break
    }
    return this.page.finish(
      'alto',
      this.language === 'none' ? {} : { language: this.language },
      altoOrder(xml),
    )
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'page') this.page.setPage(numberIn(attributes, 'width'), numberIn(attributes, 'height'))
    else if (name === 'textline') this.page.startLine(boxIn(attributes))
    else if (name === 'string') readString(this.page, attributes, this.continuations)
    else if (name === 'textblock') {
      this.page.startBlock(boxIn(attributes), attributes.get('id'))
      if (this.language === 'none')
        this.language = languageTag(attributes.get('lang') ?? attributes.get('language'))
    }
  }
}

/**
 * Reads ALTO, versions 1 to 4: blocks, lines and strings with their places. The unit of measurement does not matter, since
 * the size of the page is in the same.
 */
export function readAlto(xml: string, canvas: Partial<Size>): PageText {
  return new AltoReader(xml, canvas).read(xml)
}

function readString(page: PageBuilder, attributes: Attributes, continuations: (Rect | undefined)[]): void {
  const part = partOf(attributes)
  if (part === 'second') return
  const whole = part === 'first' ? attributes.get('subs_content') : attributes.get('content')
  const box = boxIn(attributes)
  const continuation = part === 'first' ? continuations.shift() : undefined
  page.word(decodeEntities(whole ?? '').trim(), {
    ...(box && { box }),
    ...(continuation && { continuation }),
  })
}
