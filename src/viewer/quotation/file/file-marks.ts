// Marks quoted words in the file that is shown, for as long as a layer has them: pages are drawn and lists scrolled meanwhile.

import { findQuotation, type Quotation } from '../../../search/find-quotation'
import { highlight } from '../../files/highlight'
import { onInnerDocuments } from '../../files/inner-documents'
import { Letters, lettersIn } from '../../files/letters'
import { isSeen } from '../../files/seen'
import type { ShownWords } from '../../files/shown-words'
import type { ViewerState, ViewerStore } from '../../state/store'

/** Words to be marked in a file; without part or fragment they are in the only part that it has. */
export interface QuotedWords {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  readonly quote: Quotation
  /** Position of the part, counted from 0. */
  readonly part?: number
  readonly fragment?: string | undefined
}

/** Layers of marks with their looks in the document of an e-book. */
const LOOKS = {
  'lectern-note': 'background-color: #cfe5ff; color: #1d1f21;',
  'lectern-quotation': 'background-color: #ffd666; color: #1d1f21;',
}

/** A layer of marks: the notes on a file, or the words of a link. */
export type FileLayer = keyof typeof LOOKS

const LAYERS = Object.keys(LOOKS) as readonly FileLayer[]
/** Milliseconds after the last change of a text until it is marked anew. */
const PAUSE = 60
/** Times that a part is shown for words that are not found on the screen then. */
const MOST_TRIES = 3

interface Placed {
  readonly words: ShownWords
  readonly quoted: QuotedWords
  readonly part: number
}

/** Words that are to be brought into view. */
interface Target {
  readonly quoted: QuotedWords
  tries: number
  hasArrived: boolean
}

type Ranges = Map<Document, Record<FileLayer, Range[]>>

class FileMarks {
  private readonly layers = new Map<FileLayer, readonly QuotedWords[]>()
  private target: Target | undefined
  private highlighted = new Set<Document>()
  private texts = new WeakMap<ShownWords, Map<number, Promise<string>>>()
  private letters = new WeakMap<Element, Letters>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private drawing = 0
  private isFollowing = false
  private readonly store: ViewerStore

  constructor(store: ViewerStore) {
    this.store = store
  }

  /** Marks words in the place of those before; `target`, one of them, is brought into view. */
  set(layer: FileLayer, quoted: readonly QuotedWords[], target?: QuotedWords): void {
    if (quoted.length === 0 && !this.layers.get(layer)?.length) return
    this.layers.set(layer, quoted)
    if (target) this.target = { quoted: target, tries: 0, hasArrived: false }
    if (!this.isFollowing) this.follow()
    this.later()
  }

  private follow(): void {
    this.isFollowing = true
    const later = () => this.later()
    onInnerDocuments(later)
    this.store.subscribe((state, before) => this.concerns(state, before) && later())
    new MutationObserver(changes => {
      const stage = document.querySelector('.stage-content')
      if (changes.some(({ target }) => stage?.contains(target))) later()
    }).observe(document.body, { childList: true, subtree: true })
  }

  private concerns(state: ViewerState, before: ViewerState): boolean {
    return state.shownWords !== before.shownWords || state.innerPages !== before.innerPages
  }

  private later(): void {
    if (this.highlighted.size === 0 && ![...this.layers.values()].some(({ length }) => length > 0)) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.draw(), PAUSE)
  }

  private async draw(): Promise<void> {
    const drawing = ++this.drawing
    this.letters = new WeakMap()
    const ranges: Ranges = new Map()
    const all = LAYERS.flatMap(layer => (this.layers.get(layer) ?? []).map(quoted => ({ layer, quoted })))
    for (const { layer, quoted } of all) {
      const range = await this.findRange(quoted)
      if (drawing !== this.drawing) return
      const page = range?.startContainer.ownerDocument
      if (!range || !page) continue
      const own = ranges.get(page) ?? { 'lectern-note': [], 'lectern-quotation': [] }
      own[layer].push(range)
      ranges.set(page, own)
    }
    const before = this.highlighted
    this.highlighted = new Set(ranges.keys())
    for (const page of new Set([...before, ...this.highlighted]))
      for (const layer of LAYERS) highlight(page, layer, ranges.get(page)?.[layer] ?? [], LOOKS[layer])
  }

  private async findRange(quoted: QuotedWords): Promise<Range | undefined> {
    const placed = this.place(quoted)
    if (!placed) return undefined
    const range = await this.rangeOf(placed)
    if (this.target?.quoted === quoted) this.reveal(placed, range, this.target)
    return range
  }

  private place(quoted: QuotedWords): Placed | undefined {
    const words = this.store.getState().shownWords
    if (!words || words.canvas !== quoted.canvas) return undefined
    const named = quoted.part ?? (quoted.fragment && words.partOf?.(quoted.fragment))
    const part = typeof named === 'number' ? named : words.count === 1 ? 0 : undefined
    return part === undefined ? undefined : { words, quoted, part }
  }

  /** The words on the screen; `undefined` where they are not, or are others by now. */
  private async rangeOf({ words, quoted: { quote }, part }: Placed): Promise<Range | undefined> {
    if (!words.rootOf(part)) return undefined
    const text = await this.textOf(words, part)
    const match = findQuotation(text, quote)
    const root = words.rootOf(part)
    if (!match?.sure || !root) return undefined
    const letters = this.letters.get(root) ?? new Letters(root)
    this.letters.set(root, letters)
    const own = lettersIn(text.slice(match.span.start, match.span.end))
    const start = letters.find(own, lettersIn(text.slice(0, match.span.start)).length)
    return start < 0 ? undefined : letters.rangeOf(start, start + own.length)
  }

  private textOf(words: ShownWords, part: number): Promise<string> {
    const texts = this.texts.get(words) ?? new Map<number, Promise<string>>()
    this.texts.set(words, texts)
    const text =
      texts.get(part) ??
      words.read(part).then(
        read => read?.text ?? '',
        () => '',
      )
    texts.set(part, text)
    return text
  }

  /** Brings words into view; a part that is not on the screen is shown first, unless the reader has turned away from it. */
  private reveal({ words, quoted, part }: Placed, range: Range | undefined, target: Target): void {
    const isShown = words.shows(part)
    const isLeft = target.hasArrived && !isShown
    target.hasArrived ||= isShown
    if (range || isLeft || ++target.tries > MOST_TRIES) this.target = undefined
    if (isLeft || (range && isShown && isSeen(range))) return
    void this.textOf(words, part).then(text => {
      const start = findQuotation(text, quoted.quote)?.span.start ?? 0
      words.show(part, { along: text === '' ? 0 : start / text.length, ...(range && { range }) })
    })
  }
}

const marksOf = new WeakMap<ViewerStore, FileMarks>()

/** Marks words of files in a layer, in the place of those before; `target`, one of them, is brought into view. */
export function setFileMarks(
  store: ViewerStore,
  layer: FileLayer,
  quoted: readonly QuotedWords[],
  target?: QuotedWords,
): void {
  const marks = marksOf.get(store) ?? new FileMarks(store)
  marksOf.set(store, marks)
  marks.set(layer, quoted, target)
}
