import {
  type DocumentElement,
  type DocumentPart,
  EMPTY,
  FLOW,
  INLINE,
  PARENTS,
  type RichDocument,
} from './document-elements'

/** Deeper elements give up their tags and keep their text. */
export const DEEPEST_ELEMENT = 48
/** Elements of one document; what comes after is cut. */
export const MOST_ELEMENTS = 100_000

type Attributes = Omit<DocumentElement, 'name' | 'parts'>
interface OpenElement extends Attributes {
  readonly name: DocumentElement['name']
  readonly parts: DocumentPart[]
}

/** Elements that hold only certain others: white space between those is nothing. */
const STRICT: ReadonlySet<string> = new Set(
  Object.values(PARENTS)
    .flat()
    .filter(name => name !== 'figure'),
)

/** Builds the blocks of a document; closes what HTML closes by itself (HTML, section 13.1.2.4 "Optional tags"). */
export class DocumentBuilder {
  private readonly blocks: OpenElement[] = []
  private readonly open: OpenElement[] = []
  private readonly blockOfId = new Map<string, number>()
  private count = 0
  /** Set by the reader when there was more text than it took. */
  cut = false

  /** Tells whether it takes no more. */
  get full(): boolean {
    return this.count >= MOST_ELEMENTS
  }

  text(text: string): void {
    const top = this.open.at(-1)
    const blank = text.trim() === ''
    if (text === '' || (blank && (!top || STRICT.has(top.name)))) return
    if (!top || top.name === 'blockquote') this.push('p', {})
    const parts = this.open.at(-1)?.parts ?? []
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = last + text
    else parts.push(text)
  }

  start(name: DocumentElement['name'], attributes: Attributes, id?: string): void {
    this.makeRoomFor(name)
    const parent = this.open.at(-1)
    const allowed = PARENTS[name]?.includes(parent?.name ?? '') ?? !(parent && STRICT.has(parent.name))
    if (allowed && this.open.length < DEEPEST_ELEMENT && !this.full) this.push(name, attributes)
    if (id !== undefined && !this.blockOfId.has(id))
      this.blockOfId.set(id, Math.max(0, this.blocks.length - 1))
  }

  end(name: DocumentElement['name']): void {
    const at = this.open.findLastIndex(element => element.name === name)
    // An end tag inside a cell does not close an element outside of it.
    const cell = this.open.findLastIndex(element => element.name === 'td' || element.name === 'th')
    if (at >= 0 && (at >= cell || STRICT.has(name))) this.open.length = at
  }

  /** Begins a new block without an element of its own, as at the edges of a `div`. */
  breakBlock(): void {
    const flow = this.open.findLastIndex(({ name }) => FLOW.has(name) || STRICT.has(name))
    if (!this.open.some(({ name }) => name === 'pre')) this.open.length = flow + 1
  }

  finish(): RichDocument {
    return { blocks: this.blocks, blockOfId: this.blockOfId, cut: this.cut || this.full }
  }

  private push(name: DocumentElement['name'], attributes: Attributes): void {
    const element: OpenElement = { name, ...attributes, parts: [] }
    const parent = this.open.at(-1)
    if (parent) parent.parts.push(element)
    else this.blocks.push(element)
    this.count++
    if (!EMPTY.has(name)) this.open.push(element)
  }

  /** Closes what cannot hold the element, and opens the paragraph that a loose line of text needs. */
  private makeRoomFor(name: DocumentElement['name']): void {
    if (INLINE.has(name)) {
      if (name === 'a') this.endInline('a')
      const top = this.open.at(-1)
      if (!top || top.name === 'blockquote') this.push('p', {})
      return
    }
    const parents = PARENTS[name]
    if (!parents) {
      this.breakBlock()
      return
    }
    const at = this.open.findLastIndex(element => parents.includes(element.name))
    const table = this.open.findLastIndex(element => element.name === 'table')
    if (at >= 0 && at >= table) this.open.length = at + 1
    else if (name === 'li') {
      this.breakBlock()
      this.push('ul', {})
    } else this.breakBlock()
  }

  private endInline(name: string): void {
    const at = this.open.findLastIndex(element => element.name === name)
    const block = this.open.findLastIndex(element => !INLINE.has(element.name))
    if (at > block) this.open.length = at
  }
}
