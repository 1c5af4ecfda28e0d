import { hush, utter } from '../../../viewer/speech/utter'
import { type ChosenVoices, voiceFor } from '../../../viewer/speech/voices'
import { openingAt } from '../../../viewer/state/current-opening'
import { goToCanvas } from '../../../viewer/state/navigation'
import { objectOf, type ViewerState } from '../../../viewer/state/store'
import { type Passage, wordAt } from './passages'
import { SpokenMarks } from './spoken-marks'
import { type AloudMeans, nextPage, type SpokenPage, type Spot } from './spoken-pages'

/** Speeds to choose from; 1 is the usual one. */
export const RATES: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2]

/** State of the reading, as its controls show it. */
export interface AloudState {
  /** `voiceless`: no voice of the device speaks `language`. */
  readonly status: 'silent' | 'waiting' | 'speaking' | 'paused' | 'ended' | 'failed' | 'voiceless'
  /** The passage that is being said. */
  readonly passage?: Passage
  /** BCP 47 tag of that passage. */
  readonly language?: string
  readonly voices: ChosenVoices
  /** 1 is the usual speed. */
  readonly rate: number
}

/** Reads the pages of an object aloud, from the one in view on; voices, and what they say, stay on the device. */
export class ReadingAloud {
  private state: AloudState = { status: 'silent', rate: 1, voices: {} }
  private page: SpokenPage | undefined
  private position = 0
  private word = 0
  /** Ends when what was begun is not needed any more. */
  private going = new AbortController()
  /** True while a page or a place that was called for is not there yet. */
  private moving = false
  private readonly marks: SpokenMarks
  private readonly listeners = new Set<() => void>()
  private readonly means: AloudMeans
  private readonly speech: SpeechSynthesis

  constructor(means: AloudMeans, speech: SpeechSynthesis) {
    this.means = means
    this.speech = speech
    this.marks = new SpokenMarks(means.store)
    means.store.subscribe((state, before) => this.follow(state, before))
    addEventListener('pagehide', () => this.speech.cancel())
  }

  /** State now; the same object until something changes. */
  now = (): AloudState => this.state

  /** Calls back on every change; returns the way to stop. */
  onChange = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** True from the first word on until it is stopped or has come to the end. */
  get isGoing(): boolean {
    return ['waiting', 'speaking', 'paused'].includes(this.state.status)
  }

  /** Goes on where it was paused, or begins at the page in view. */
  play(): void {
    if (this.page && ['paused', 'voiceless', 'failed'].includes(this.state.status)) void this.speakOn()
    else void this.readFrom({ canvas: this.canvasInView() })
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
    this.marks.show(undefined)
    const { rate, voices } = this.state
    this.state = { status: 'silent', rate, voices }
    this.tell()
  }

  /** Goes to the next passage, or to the one before it on the page. */
  step(by: 1 | -1): void {
    const { page } = this
    if (!page) return
    if (this.position + by >= page.passages.length) {
      void this.readFrom(spotAfter(page))
      return
    }
    this.position = Math.max(this.position + by, 0)
    this.word = 0
    if (this.state.status !== 'paused') void this.speakOn()
    else this.showPassage()
  }

  /** Changes the speed, from the word on that is being said. */
  setRate(rate: number): void {
    this.set({ rate })
    if (this.state.status === 'speaking') void this.speakOn()
  }

  /** Chooses a voice, by its URI, for the language of what is read. */
  setVoice(voice: string): void {
    const { voices, language = this.means.languages[0] ?? 'en', status } = this.state
    this.set({ voices: { ...voices, [language]: voice } })
    if (status === 'speaking' || status === 'voiceless') void this.speakOn()
  }

  private set(change: Partial<AloudState>): void {
    this.state = { ...this.state, ...change }
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }

  private hush(): void {
    this.going.abort()
    this.going = new AbortController()
    hush(this.speech)
  }

  private canvasInView(): number {
    const state = this.means.store.getState()
    return openingAt(state, state.place.canvas)[0] ?? state.place.canvas
  }

  private follow(state: ViewerState, before: ViewerState): void {
    if (objectOf(state)?.id !== objectOf(before)?.id) {
      this.stop()
      return
    }
    if (!this.page) return
    if (state.place.canvas !== before.place.canvas) this.followToCanvas(state)
    else if (state.innerPages?.current !== before.innerPages?.current) this.followInFile()
    const isGone = state.shownWords !== before.shownWords && !state.shownWords
    if (isGone && this.page?.file && this.state.status !== 'waiting') this.stop()
  }

  /** The reader has turned to another page: reading goes on there. */
  private followToCanvas(state: ViewerState): void {
    if (this.page && openingAt(state, state.place.canvas).includes(this.page.canvas)) return
    const { status } = this.state
    // The next file has been called for.
    if (status === 'waiting' && this.moving) return
    this.stop()
    if (status === 'speaking' || status === 'waiting') void this.readFrom({ canvas: this.canvasInView() })
  }

  private followInFile(): void {
    const { file, canvas } = this.page ?? {}
    if (!file || canvas === undefined) return
    const isThere = file.words.shows(file.part) && this.marks.isSeen()
    if (isThere || this.moving) {
      this.moving = this.moving && !isThere
      return
    }
    const { status } = this.state
    this.stop()
    if (status === 'speaking') void this.readFrom({ canvas })
  }

  /** Reads from a place on to the end of the object. */
  private async readFrom(spot: Spot): Promise<void> {
    this.hush()
    const { signal } = this.going
    this.set({ status: 'waiting' })
    this.moving = true
    const page = await nextPage(spot, this.means, signal)
    if (signal.aborted) return
    this.moving = false
    this.page = page
    if (!page) {
      this.marks.show(undefined)
      return this.set({ status: 'ended' })
    }
    const state = this.means.store.getState()
    if (!openingAt(state, state.place.canvas).includes(page.canvas)) goToCanvas(this.means.store, page.canvas)
    const beginsInView = page.file && !page.file.isPage && spot.part === undefined
    this.position = beginsInView ? this.marks.firstSeen(page) : 0
    this.word = 0
    await this.speakOn()
  }

  /** Speaks from the word on that is due, passage after passage, then the next page. */
  private async speakOn(): Promise<void> {
    this.hush()
    const { signal } = this.going
    const { page } = this
    if (!page) return
    this.set({ status: 'speaking', language: page.language })
    while (this.position < page.passages.length) {
      const status = await this.speak(page.passages[this.position], page.language)
      if (signal.aborted) return
      if (status !== 'speaking') return this.set({ status })
      this.position++
      this.word = 0
    }
    await this.readFrom(spotAfter(page))
  }

  /** Says a passage from the word on that is due. */
  private async speak(passage: Passage | undefined, language: string): Promise<AloudState['status']> {
    const voice = voiceFor(this.speech.getVoices(), language, this.state.voices)
    // A browser that chooses for itself may choose a voice that sends the text away.
    if (!voice) return 'voiceless'
    if (!passage) return 'speaking'
    const start = passage.words[this.word]?.at ?? 0
    this.showPassage()
    const isSpoken = await utter(this.speech, {
      text: passage.text.slice(start),
      voice,
      rate: this.state.rate,
      onWord: offset => {
        this.word = wordAt(passage, start + offset)
        this.mark(this.word)
      },
    })
    return isSpoken ? 'speaking' : 'failed'
  }

  private showPassage(): void {
    const passage = this.page?.passages[this.position]
    this.set(passage ? { passage } : {})
    this.mark(this.word > 0 ? this.word : undefined)
  }

  private mark(word: number | undefined): void {
    const { page, position } = this
    if (!page) return
    this.marks.show({ page, passage: position, ...(word !== undefined && { word }) })
    const { file } = page
    // A file shows the part that it was called to a moment later.
    this.moving = file !== undefined && !(file.words.shows(file.part) && this.marks.isSeen())
  }
}

/** The place after a page. */
function spotAfter({ canvas, file }: SpokenPage): Spot {
  return file ? { canvas, part: file.part + 1 } : { canvas: canvas + 1 }
}
