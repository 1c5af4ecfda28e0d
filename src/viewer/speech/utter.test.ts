import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hush, utter } from './utter'

/** A browser's speech of which the test says what happens. */
class FakeSpeech {
  speaking = false
  pending = false
  current: SpeechSynthesisUtterance | undefined
  speak(utterance: SpeechSynthesisUtterance) {
    this.current = utterance
    this.speaking = true
  }
  cancel() {
    this.speaking = false
  }
}

const voice = { lang: 'en-GB', localService: true } as SpeechSynthesisVoice
const say = (speech: FakeSpeech, onWord: (offset: number) => void = () => undefined) =>
  utter(speech as unknown as SpeechSynthesis, { text: 'The lamp burns', voice, rate: 1.5, onWord })
const boundary = (speech: FakeSpeech, charIndex: number, name = 'word') =>
  speech.current?.onboundary?.({ charIndex, name } as SpeechSynthesisEvent)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a passage that is said', () => {
  it('is said by the voice, in its language, at the speed, and tells each word', async () => {
    const speech = new FakeSpeech()
    const offsets: number[] = []
    const spoken = say(speech, offset => offsets.push(offset))
    expect(speech.current).toMatchObject({ text: 'The lamp burns', voice, lang: 'en-GB', rate: 1.5 })
    boundary(speech, 0)
    boundary(speech, 0, 'sentence')
    boundary(speech, 4)
    speech.current?.onend?.({} as SpeechSynthesisEvent)
    expect(await spoken).toBe(true)
    expect(offsets).toEqual([0, 4])
  })

  it('has failed when the voice says so', async () => {
    const speech = new FakeSpeech()
    const spoken = say(speech)
    speech.current?.onerror?.({} as SpeechSynthesisErrorEvent)
    expect(await spoken).toBe(false)
  })

  it('has ended when the voice is silent and never says that it has', async () => {
    const speech = new FakeSpeech()
    const spoken = say(speech)
    await vi.advanceTimersByTimeAsync(10_000)
    speech.speaking = false
    await vi.advanceTimersByTimeAsync(2500)
    expect(await spoken).toBe(true)
  })

  it('tells no words once another is said, or none', async () => {
    const speech = new FakeSpeech()
    const offsets: number[] = []
    const first = say(speech, offset => offsets.push(offset))
    hush(speech as unknown as SpeechSynthesis)
    boundary(speech, 4)
    // Browsers report a cancelled utterance as an error.
    speech.current?.onerror?.({} as SpeechSynthesisErrorEvent)
    expect(await first).toBe(true)
    expect(offsets).toEqual([])
  })
})
