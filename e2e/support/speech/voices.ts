import type { Page } from '@playwright/test'

/** A voice as a browser tells of it. */
export interface StoryVoice {
  readonly name: string
  readonly lang: string
  /** False for one that sends the text away. */
  readonly localService: boolean
}

/** Two voices for English, of which one sends the text away. */
export const TWO_VOICES: readonly StoryVoice[] = [
  { name: 'Far away', lang: 'en-GB', localService: false },
  { name: 'Skerrow', lang: 'en-GB', localService: true },
]

/** Gives the browser voices that say nothing; the story says each word by `sayWords`. */
export async function giveVoices(page: Page, voices: readonly StoryVoice[] = TWO_VOICES): Promise<void> {
  await page.addInitScript(all => {
    const own = all.map(each => ({ ...each, voiceURI: each.name, default: false }))
    const spoken: { text: string; rate: number; voice: string | undefined }[] = []
    let current: SpeechSynthesisUtterance | undefined
    let at = 0
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => own,
      speak(utterance: SpeechSynthesisUtterance) {
        current = utterance
        at = 0
        spoken.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name })
      },
      cancel() {
        current = undefined
      },
    })
    class Utterance {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const sayWord = () => {
      if (!current) return
      const { text } = current
      if (at >= text.length) return current.onend?.(new Event('end') as SpeechSynthesisEvent)
      current.onboundary?.(Object.assign(new Event('boundary'), { charIndex: at, name: 'word' }) as never)
      const blank = text.indexOf(' ', at)
      at = blank === -1 ? text.length : blank + 1
    }
    const restOfSentence = () => current?.text.slice(at)
    const saySentence = () => current?.onend?.(new Event('end') as SpeechSynthesisEvent)
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      sayWord,
      restOfSentence,
      saySentence,
      spoken,
      isSpeaking: () => current !== undefined,
    })
  }, voices)
}

interface Story {
  sayWord(): void
  /** The part of the sentence that has not been spoken; `undefined` while nothing is. */
  restOfSentence(): string | undefined
  saySentence(): void
  isSpeaking(): boolean
  readonly spoken: readonly { readonly text: string; readonly rate: number; readonly voice: string }[]
}

/** Says so many words, or ends of sentences. */
export const sayWords = (page: Page, count: number) =>
  page.evaluate(times => {
    for (let time = 0; time < times; time++) (window as unknown as Story).sayWord()
  }, count)

/** A word that was said, what was marked in the text then, and the outline that was drawn on the page. */
export interface SaidWord {
  readonly word: string
  readonly marked: string
  readonly outline: string
}

/** Says everything until nothing is said for longer than it takes to turn a page; tells what was marked with each word. */
export const sayAll = (page: Page): Promise<readonly SaidWord[]> =>
  page.evaluate(async () => {
    const story = window as unknown as Story
    const words: SaidWord[] = []
    const drawn = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
    const letters = (text: string) => text.replace(/\W/g, '')
    const isOver = () => document.querySelector('.aloud')?.textContent?.includes('Read to the end') === true
    const marks = () => ({
      marked: [...(CSS.highlights.get('lectern-spoken') ?? [])].map(String).join(),
      outline: document.querySelector('.overlay-drawing .mark-word.mark-current')?.getAttribute('d') ?? '',
    })
    while (!isOver()) {
      const rest = story.restOfSentence()
      // The next page is on its way, or a sentence is at its end.
      if (!rest) {
        story.sayWord()
        await drawn()
        continue
      }
      const [word = ''] = rest.split(' ')
      story.sayWord()
      // Marks are drawn a moment after the word has begun; a word that is never marked must not hold the story up for ever.
      const isMarked = () => letters(marks().marked) === letters(word) && marks().outline !== ''
      let frames = 0
      do await drawn()
      while (!isMarked() && ++frames < 120)
      words.push({ word, ...marks() })
    }
    return words
  })

/** Says what is left of a sentence. */
export const saySentence = (page: Page) => page.evaluate(() => (window as unknown as Story).saySentence())

/** True while something is being said. */
export const isSpeaking = (page: Page) => page.evaluate(() => (window as unknown as Story).isSpeaking())

/** The voices that have said something, each once. */
export const speakers = (page: Page) =>
  page.evaluate(() => [...new Set((window as unknown as Story).spoken.map(({ voice }) => voice))])

/** All that has been said. */
export const spoken = (page: Page) =>
  page.evaluate(() => (window as unknown as Story).spoken.map(({ text }) => text))

/** The sentence that was begun last. */
export const lastSpoken = async (page: Page) => (await spoken(page)).at(-1)

/** The words that are marked as being said, in the page or in an e-book's document. */
export const highlighted = (page: Page) =>
  page.evaluate(() => {
    const iframe = document.querySelector<HTMLIFrameElement>('iframe.book-frame')
    const views = [
      window,
      ...(iframe?.contentWindow ? [iframe.contentWindow] : []),
    ] as unknown as (typeof globalThis)[]
    return views.flatMap(view => [...(view.CSS.highlights.get('lectern-spoken') ?? [])].map(String)).join()
  })
