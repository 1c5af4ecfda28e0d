import { boxOfShape } from '../../../model/mark'
import type { PlacedWord } from '../../../model/texts/page-text'
import { highlight } from '../../../viewer/files/highlight'
import { Letters, lettersIn } from '../../../viewer/files/letters'
import { isSeen } from '../../../viewer/files/seen'
import { revealBox } from '../../../viewer/state/centre-box'
import { sizeOf } from '../../../viewer/state/current-opening'
import { setMarks } from '../../../viewer/state/marks'
import type { ViewerStore } from '../../../viewer/state/store'
import { keepInView } from '../text-ranges'
import { wordMarks } from '../word-marks'
import type { Passage } from './passages'
import type { SpokenPage } from './spoken-pages'
import './spoken-marks.css'

const LAYER = 'aloud'
const PASSAGE = 'lectern-passage'
const WORD = 'lectern-spoken'
/** Looks in the document of an e-book, which has no style of the viewer's. */
const LOOK = {
  [PASSAGE]: 'background-color: #fff0c2; color: #1d1f21;',
  [WORD]: 'background-color: #ffc247; color: #1d1f21;',
}
/** Milliseconds after the last change of a text until the words are marked in it anew. */
const PAUSE = 60

/** A passage of a page, and the word of it that is being said; without the word the whole passage is marked. */
export interface Spoken {
  readonly page: SpokenPage
  readonly passage: number
  readonly word?: number
}

const mark = (page: Document, name: keyof typeof LOOK, range: Range | undefined) =>
  highlight(page, name, range ? [range] : [], LOOK[name])

const lengthOf = (text: string) => lettersIn(text).length

/** Letters in a page before each of its passages. */
const starts = new WeakMap<SpokenPage, readonly number[]>()

function startsOf(page: SpokenPage): readonly number[] {
  const cached = starts.get(page)
  if (cached) return cached
  let at = 0
  const own = page.passages.map(({ text }) => {
    const start = at
    at += lengthOf(text)
    return start
  })
  starts.set(page, own)
  return own
}

/** Marks what is being said: on the picture of a page, in the text panel, and in the text of a file. */
export class SpokenMarks {
  private spoken: Spoken | undefined
  private letters: Letters | undefined
  private readonly highlighted = new Set<Document>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly observer = new MutationObserver(changes => this.onChanges(changes))
  private readonly store: ViewerStore

  constructor(store: ViewerStore) {
    this.store = store
  }

  /** Marks what is being said now, in the place of what was before; brings it into view. */
  show(spoken: Spoken | undefined): void {
    if (spoken && !this.spoken) this.observer.observe(document.body, { childList: true, subtree: true })
    if (!spoken) this.observer.disconnect()
    if (spoken?.page !== this.spoken?.page) this.letters = undefined
    this.spoken = spoken
    this.markPicture()
    this.markText()
  }

  /** The first passage of a page from one on that is seen; 0 where none is. */
  firstSeen(page: SpokenPage): number {
    const ranges = page.passages.map((_, passage) => this.rangesOf({ page, passage }).passage)
    return Math.max(
      ranges.findIndex(range => range && isSeen(range)),
      0,
    )
  }

  /** False when what is being said is in the page, and not seen. */
  isSeen(): boolean {
    const { spoken } = this
    if (!spoken) return true
    const { passage, word } = this.rangesOf(spoken)
    const range = word ?? passage
    return !range || isSeen(range)
  }

  private markPicture(): void {
    const { store, spoken } = this
    const words = spoken && !spoken.page.file ? placedOf(spoken) : []
    const marks = spoken
      ? wordMarks(spoken.page.canvas, words, spoken.page.text, sizeOf(store.getState(), spoken.page.canvas))
      : []
    setMarks(store, LAYER, { marks })
    const [first] = marks
    if (spoken && first) revealBox(store, spoken.page.canvas, boxOfShape(first.shape))
  }

  /** Elements in which the words of a page may stand. */
  private rootsOf({ file }: SpokenPage): readonly Element[] {
    if (!file) return [...document.querySelectorAll('.page-words')]
    const root = file.words.rootOf(file.part)
    return root ? [root] : []
  }

  private rangesOf({ page, passage, word }: Spoken): {
    passage?: Range | undefined
    word?: Range | undefined
  } {
    const spoken = page.passages[passage]
    if (!spoken) return {}
    const letters = lettersIn(spoken.text)
    for (const root of this.rootsOf(page)) {
      if (this.letters?.root !== root) this.letters = new Letters(root)
      const start = this.letters.find(letters, startsOf(page)[passage] ?? 0)
      if (start < 0) continue
      return {
        passage: this.letters.rangeOf(start, start + letters.length),
        word: word === undefined ? undefined : this.rangeOfWord(start, spoken, word),
      }
    }
    return {}
  }

  private rangeOfWord(start: number, { text, words }: Passage, word: number): Range | undefined {
    const spoken = words[word]
    if (!spoken) return undefined
    const from = start + lengthOf(text.slice(0, spoken.at))
    return this.letters?.rangeOf(from, from + lengthOf(spoken.placed.word.text))
  }

  private markText(): void {
    const { spoken } = this
    const ranges = spoken ? this.rangesOf(spoken) : {}
    const page = ranges.passage?.startContainer.ownerDocument
    for (const each of this.highlighted) {
      if (each === page) continue
      for (const name of [PASSAGE, WORD] as const) mark(each, name, undefined)
    }
    this.highlighted.clear()
    if (page) {
      this.highlighted.add(page)
      mark(page, PASSAGE, ranges.passage)
      mark(page, WORD, ranges.word)
    }
    if (spoken) this.reveal(spoken, ranges.word ?? ranges.passage)
  }

  private reveal({ page, passage }: Spoken, range: Range | undefined): void {
    const { file, passages } = page
    if (!file) {
      keepInView(range)
      return
    }
    if (file.words.shows(file.part) && (range ? isSeen(range) : file.isPage)) return
    file.words.show(file.part, { along: passage / passages.length, ...(range && { range }) })
  }

  /** Marks anew when the text on the screen has changed: a page was drawn, a list scrolled, a panel opened. */
  private onChanges(changes: readonly MutationRecord[]): void {
    const { spoken } = this
    if (!spoken) return
    const roots = this.rootsOf(spoken.page)
    const { root } = this.letters ?? {}
    const concerns = changes.some(({ target }) => roots.some(each => each.contains(target)))
    if (!concerns && (root ? roots.includes(root) : roots.length === 0)) return
    this.letters = undefined
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.markText(), PAUSE)
  }
}

function placedOf({ page, passage, word }: Spoken): readonly PlacedWord[] {
  const words = page.passages[passage]?.words ?? []
  const spoken = word === undefined ? undefined : words[word]
  return (spoken ? [spoken] : words).map(({ placed }) => placed)
}
