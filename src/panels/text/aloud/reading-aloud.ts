import { isFailure } from '../../../model/failure'
import type { PageText } from '../../../model/texts/page-text'
import { mayHaveText } from '../../../model/texts/words-of-canvas'
import { readTextsOf } from '../../../viewer/search/read-texts'
import { openingAt } from '../../../viewer/state/current-opening'
import { goToCanvas } from '../../../viewer/state/navigation'
import { objectOf } from '../../../viewer/state/store'
import type { Viewer } from '../../../viewer/use-viewer'
import { edgesOf, type Passage, passagesOf, type SpokenWord, wordAt } from './passages'
import { markSpoken } from './spoken-marks'
import { voiceFor } from './voices'

type Means = Pick<Viewer, 'store' | 'delivery' | 'queryClient' | 'languages'>

/** State of the reading, as its controls show it. */
export interface AloudState {
  readonly status: 'silent' | 'waiting' | 'speaking' | 'paused' | 'ended' | 'failed'
  /** The passage that is being said. */
  readonly passage?: Passage
  /** BCP 47 tag of that passage. */
  readonly language?: string
  /** Name of the chosen voice, by its URI. */
  readonly voice?: string
  /** 1 is the usual speed. */
  readonly rate: number
}

/** A page as it is read. */
interface PageAloud {
  readonly canvas: number
  readonly text: PageText
  readonly passages: readonly Passage[]
}

/** Reads the pages of an object aloud, from the one in view on; voices, and what they say, stay on the device. */
export class ReadingAloud {
  private state: AloudState = { status: 'silent', rate: 1 }
  private page: PageAloud | undefined
  private position = 0
  private word = 0
  /** Counts up whenever what was begun is not wanted any more. */
  private turn = 0
  /** Browsers forget an utterance, and its events, when nobody holds it. */
  private utterance: SpeechSynthesisUtterance | undefined
  private readonly listeners = new Set<() => void>()
  private readonly means: Means
  private readonly speech: SpeechSynthesis

  constructor(means: Means, speech: SpeechSynthesis) {
    this.means = means
    this.speech = speech
    means.store.subscribe((state, before) => {
      if (objectOf(state)?.id !== objectOf(before)?.id) this.stop()
      else if (state.place.canvas !== before.place.canvas) this.followReader()
    })
    addEventListener('pagehide', () => this.speech.cancel())
  }

  /** State now; the same object until something changes. */
  now = (): AloudState => this.state

  /** Calls back on every change; returns the way to stop. */
  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Goes on where it was paused, or begins at the page in view. */
  play(): void {
    if (this.state.status === 'paused' && this.page) void this.speakOn()
    else void this.readFrom(this.canvasInView())
  }

  /** Falls silent; `play` goes on with the same word. */
  pause(): void {
    this.hush()
    this.set({ status: 'paused' })
  }

  /** Falls silent and forgets the place. */
  stop(): void {
    this.hush()
    this.page = undefined
    this.show(undefined)
    this.state = {
      status: 'silent',
      rate: this.state.rate,
      ...(this.state.voice && { voice: this.state.voice }),
    }
    this.tell()
  }

  /** Goes to the next passage of the page, or to the one before. */
  step(by: 1 | -1): void {
    if (!this.page) return
    this.position = Math.min(Math.max(this.position + by, 0), this.page.passages.length - 1)
    this.word = 0
    if (this.state.status !== 'paused') void this.speakOn()
    else this.showPassage()
  }

  /** Changes speed or voice, from the word on that is being said. */
  choose(choice: Pick<Partial<AloudState>, 'rate' | 'voice'>): void {
    this.set(choice)
    if (this.state.status === 'speaking') void this.speakOn()
  }

  private set(change: Partial<AloudState>): void {
    this.state = { ...this.state, ...change }
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }

  private hush(): void {
    this.turn++
    this.utterance = undefined
    this.speech.cancel()
  }

  private canvasInView(): number {
    const state = this.means.store.getState()
    return openingAt(state, state.place.canvas)[0] ?? state.place.canvas
  }

  /** The reader has turned to another page: reading goes on there. */
  private followReader(): void {
    const state = this.means.store.getState()
    if (!this.page || openingAt(state, state.place.canvas).includes(this.page.canvas)) return
    const { status } = this.state
    this.stop()
    if (status === 'speaking' || status === 'waiting') void this.readFrom(this.canvasInView())
  }

  private async textOf(canvas: number): Promise<PageText | undefined> {
    const content = objectOf(this.means.store.getState())?.canvases[canvas]
    if (!content || !mayHaveText(content)) return undefined
    const texts = await readTextsOf(content, this.means)
    return isFailure(texts)
      ? undefined
      : (texts.find(({ granularity }) => granularity !== 'page') ?? texts[0])
  }

  /** The page at or after a canvas that has something to say. */
  private async nextPage(from: number, isWanted: () => boolean): Promise<PageAloud | undefined> {
    const count = objectOf(this.means.store.getState())?.canvases.length ?? 0
    for (let canvas = from; canvas < count && isWanted(); canvas++) {
      const text = await this.textOf(canvas)
      if (!text) continue
      // Running heads are known by the neighbours, of which the next one is wanted soon anyway.
      const beside = await Promise.all([canvas - 1, canvas + 1].map(each => this.textOf(each)))
      const edges = beside.flatMap(each => (each ? [edgesOf(each)] : []))
      const passages = passagesOf(text, edges)
      if (passages.length > 0) return { canvas, text, passages }
    }
    return undefined
  }

  /** Reads from a page on to the end of the object. */
  private async readFrom(canvas: number): Promise<void> {
    this.hush()
    const { turn } = this
    const isWanted = () => turn === this.turn
    this.set({ status: 'waiting' })
    const page = await this.nextPage(canvas, isWanted)
    if (!isWanted()) return
    if (!page) {
      this.show(undefined)
      return this.set({ status: 'ended' })
    }
    this.page = page
    this.position = 0
    this.word = 0
    const state = this.means.store.getState()
    if (!openingAt(state, state.place.canvas).includes(page.canvas)) goToCanvas(this.means.store, page.canvas)
    await this.speakOn()
  }

  /** Speaks from the word on that is due, passage after passage, then the next page. */
  private async speakOn(): Promise<void> {
    this.hush()
    const { turn, page } = this
    if (!page) return
    this.set({ status: 'speaking', language: page.text.language ?? this.means.languages[0] ?? 'en' })
    while (this.position < page.passages.length) {
      const spoken = await this.speak(page.passages[this.position])
      if (turn !== this.turn) return
      if (!spoken) return this.set({ status: 'failed' })
      this.position++
      this.word = 0
    }
    await this.readFrom(page.canvas + 1)
  }

  /** Says a passage from the word on that is due; `false` when the voice failed. */
  private speak(passage: Passage | undefined): Promise<boolean> {
    if (!passage) return Promise.resolve(true)
    const start = passage.words[this.word]?.at ?? 0
    const utterance = new SpeechSynthesisUtterance(passage.text.slice(start))
    const { language = 'en', rate, voice } = this.state
    const chosen = voiceFor(this.speech.getVoices(), language, voice)
    utterance.lang = chosen?.lang ?? language
    if (chosen) utterance.voice = chosen
    utterance.rate = rate
    this.utterance = utterance
    this.showPassage()
    return new Promise(resolve => {
      utterance.onboundary = ({ charIndex, name }) => {
        if (this.utterance !== utterance || name === 'sentence') return
        this.word = wordAt(passage, start + charIndex)
        this.show(passage, passage.words[this.word])
      }
      utterance.onend = () => resolve(true)
      utterance.onerror = () => resolve(this.utterance !== utterance)
      this.speech.speak(utterance)
    })
  }

  private showPassage(): void {
    const passage = this.page?.passages[this.position]
    this.set(passage ? { passage } : {})
    this.show(passage, this.word > 0 ? passage?.words[this.word] : undefined)
  }

  private show(passage: Passage | undefined, word?: SpokenWord): void {
    markSpoken(this.means.store, this.page, passage, word)
  }
}
