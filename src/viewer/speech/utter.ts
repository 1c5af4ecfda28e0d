/** A passage to be said, and the voice for it. */
export interface Utterance {
  readonly text: string
  readonly voice: SpeechSynthesisVoice
  /** 1 is the usual speed. */
  readonly rate: number
  /** Called with the offset in `text` at which a word begins. */
  onWord(offset: number): void
}

/** Milliseconds between two looks at a voice, and looks without a sound after which it has ended: some never say so. */
const LOOK = 500
const SILENT_LOOKS = 4

/** Browsers forget an utterance, and its events, when nobody holds it. */
let held: SpeechSynthesisUtterance | undefined

/** Says a text; resolves to `true` when it is said, or another is said in its place, `false` when the voice failed. */
export function utter(speech: SpeechSynthesis, { text, voice, rate, onWord }: Utterance): Promise<boolean> {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = rate
  held = utterance
  return new Promise(resolve => {
    let silent = 0
    const finish = (isSpoken: boolean) => {
      clearInterval(watch)
      resolve(isSpoken)
    }
    const watch = setInterval(() => {
      if (held !== utterance) return finish(true)
      silent = speech.speaking === false && speech.pending === false ? silent + 1 : 0
      if (silent >= SILENT_LOOKS) finish(true)
    }, LOOK)
    utterance.onboundary = ({ charIndex, name }) => {
      if (held === utterance && name !== 'sentence') onWord(charIndex)
    }
    utterance.onend = () => finish(true)
    utterance.onerror = () => finish(held !== utterance)
    speech.speak(utterance)
  })
}

/** Ends what is being said. */
export function hush(speech: SpeechSynthesis): void {
  held = undefined
  speech.cancel()
}
