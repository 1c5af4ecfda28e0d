import type { Rect, Size } from '../../model/digital-object'
import type { PageText, TextBlock, TextLine, TextWord } from '../../model/texts/page-text'
import { joinsIdeographs, joinsSyllables } from '../../model/texts/unspaced-scripts'
import { LONGEST_SIDE } from '../json'

/** Words of one page, and characters of one word. */
const MOST_WORDS = 200_000
const LONGEST_WORD = 10_000

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** A rectangle by its corner and its sides; `undefined` unless all are believable numbers. */
export function believableBox(x: number, y: number, width: number, height: number): Rect | undefined {
  const sane = [x, y, width, height].every(side => Math.abs(side) <= LONGEST_SIDE)
  return sane && width > 0 && height > 0 ? { x, y, width, height } : undefined
}

/** Units of a page across or down from which half a unit is nothing: a twentieth of a per cent. */
const FINE = 1000

/** A box in whole units. Hundreds of thousands of these are kept; one with fractions takes three times the memory. */
class WholeBox implements Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number

  constructor({ x, y, width, height }: Rect) {
    this.x = Math.round(x) | 0
    this.y = Math.round(y) | 0
    this.width = Math.max(Math.round(x + width) - this.x, 1) | 0
    this.height = Math.max(Math.round(y + height) - this.y, 1) | 0
  }
}

/** Part of a word's height that a gap before it has at least where Thai and its neighbours end a phrase. */
const PHRASE_GAP = 0.6

function hasGap({ box }: TextWord, previous: Rect | undefined): boolean {
  return (
    box !== undefined &&
    previous !== undefined &&
    box.x - previous.x - previous.width > PHRASE_GAP * box.height
  )
}

/** The words of a line; without a blank before those that are written without one. */
function withoutBlanks(words: readonly TextWord[]): TextWord[] {
  return words.map((word, index) => {
    const previous = words[index - 1]
    if (!previous || word.space !== undefined) return word
    const isJoined =
      joinsIdeographs(previous.text, word.text) ||
      (joinsSyllables(previous.text, word.text) && !hasGap(word, previous.box))
    return isJoined ? { ...word, space: '' } : word
  })
}

/**
 * Collects words in lines and blocks, in the order in which they come. Empty lines and blocks are left out. Boxes are in the
 * units of `page`, the size of the recognized page; where the canvas has a size they are scaled to it.
 */
export class PageBuilder {
  private readonly blocks: TextBlock[] = []
  private readonly blockIds: (string | undefined)[] = []
  private blockId: string | undefined
  private lines: TextLine[] = []
  private words: TextWord[] = []
  private lineBox: Rect | undefined
  private blockBox: Rect | undefined
  private count = 0
  private readonly canvas: Partial<Size>
  private page: Size | undefined
  private finest: PageText['granularity'] = 'page'

  constructor(canvas: Partial<Size> = {}) {
    this.canvas = canvas
  }

  /** True when no more words are taken. */
  get isFull(): boolean {
    return this.count >= MOST_WORDS
  }

  /** States the size of the page that the boxes are in. Without it no box can be placed, and all are left out. */
  setPage(width: number, height: number): void {
    this.page = believableBox(0, 0, width, height) && { width, height }
  }

  word(text: string, more: Omit<TextWord, 'text'> = {}): void {
    if (text === '' || this.isFull) return
    this.count++
    const box = this.scaled(more.box)
    const continuation = this.scaled(more.continuation)
    const letters = text.slice(0, LONGEST_WORD)
    // Made with its box at once: a book has hundreds of thousands of words, and each that grows takes twice the memory.
    const word: Writable<TextWord> = box ? { text: letters, box } : { text: letters }
    if (more.space !== undefined) word.space = more.space
    if (box) this.finest = 'word'
    if (continuation) word.continuation = continuation
    this.words.push(word)
  }

  startLine(box?: Rect): void {
    if (this.words.length > 0)
      this.lines.push({ words: withoutBlanks(this.words), ...(this.lineBox && { box: this.lineBox }) })
    if (this.words.length > 0 && this.lineBox && this.finest !== 'word') this.finest = 'line'
    this.words = []
    this.lineBox = this.scaled(box)
  }

  /** Begins a block; `id` is its name in the document, by which `finish` can put it in order. */
  startBlock(box?: Rect, id?: string): void {
    this.startLine()
    if (this.lines.length > 0) {
      this.blocks.push({ lines: this.lines, ...(this.blockBox && { box: this.blockBox }) })
      this.blockIds.push(this.blockId)
    }
    this.blockId = id
    if (this.lines.length > 0 && this.blockBox && this.finest === 'page') this.finest = 'block'
    this.lines = []
    this.blockBox = this.scaled(box)
  }

  /** The page with everything that has come; blocks that `order` names stand first and as it has them. */
  finish(
    source: PageText['source'],
    more: Pick<PageText, 'language' | 'direction'> = {},
    order: readonly string[] = [],
  ): PageText {
    this.startBlock()
    const size = this.finest === 'page' ? undefined : this.sizeOfBoxes()
    return { source, granularity: this.finest, ...(size && { size }), ...more, blocks: this.inOrder(order) }
  }

  private inOrder(order: readonly string[]): readonly TextBlock[] {
    if (order.length === 0) return this.blocks
    const ranks = new Map([...order].reverse().map((id, index) => [id, order.length - index]))
    const rankOf = (index: number) => ranks.get(this.blockIds[index] ?? '') ?? order.length + 1
    return [...this.blocks.entries()]
      .sort(([one], [other]) => rankOf(one) - rankOf(other) || one - other)
      .map(([, block]) => block)
  }

  private sizeOfBoxes(): Size | undefined {
    const { width, height } = this.canvas
    return width && height ? { width, height } : this.page
  }

  private scaled(box: Rect | undefined): Rect | undefined {
    const size = this.sizeOfBoxes()
    if (!box || !this.page || !size) return undefined
    const across = size.width / this.page.width
    const down = size.height / this.page.height
    const scaled = believableBox(box.x * across, box.y * down, box.width * across, box.height * down)
    return scaled && Math.min(size.width, size.height) >= FINE ? new WholeBox(scaled) : scaled
  }
}
