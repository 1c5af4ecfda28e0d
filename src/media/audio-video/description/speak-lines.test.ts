import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ObservedPlayer } from '../player/observed-player'
import { speakLines } from './speak-lines'

/** A player of which the test moves the time. */
class StoryPlayer extends ObservedPlayer {
  play() {
    this.set({ paused: false })
  }
  pause() {
    this.set({ paused: true })
  }
  goTo(second: number) {
    this.tellTime(second)
  }
}

let spoken: string[] = []
let current: SpeechSynthesisUtterance | undefined
const end = async () => {
  current?.onend?.(new Event('end') as SpeechSynthesisEvent)
  current = undefined
  await Promise.resolve()
  await Promise.resolve()
}

beforeEach(() => {
  spoken = []
  const speech = {
    speak(utterance: SpeechSynthesisUtterance) {
      current = utterance
      spoken.push(utterance.text)
    },
    cancel() {
      current = undefined
    },
    speaking: true,
    pending: false,
  }
  vi.stubGlobal('speechSynthesis', speech)
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
afterEach(() => void vi.unstubAllGlobals())

const voice = { name: 'Skerrow', lang: 'en', localService: true } as SpeechSynthesisVoice
const lines = [
  { start: 0, end: 1, text: 'A quay.' },
  { start: 5, end: 6, text: 'A tower.' },
]

function begin() {
  const player = new StoryPlayer()
  const stop = speakLines(player, lines, voice)
  player.play()
  player.goTo(0)
  return { player, stop }
}

it('a line is said when its time comes, and once', () => {
  const { player } = begin()
  player.goTo(0.2)
  expect(spoken).toEqual(['A quay.'])
})

it('the recording waits for a voice that needs longer than the line, and goes on', async () => {
  const { player } = begin()
  player.goTo(1.1)
  expect(player.state.paused).toBe(true)
  await end()
  expect(player.state.paused).toBe(false)
})

it('who plays on does not wait', async () => {
  const { player } = begin()
  player.goTo(1.1)
  player.play()
  expect(current).toBeUndefined()
  player.goTo(1.3)
  expect(player.state.paused).toBe(false)
})

it('who pauses, jumps or stops hears nothing more', () => {
  const { player, stop } = begin()
  player.pause()
  expect(current).toBeUndefined()
  player.play()
  player.goTo(40)
  expect(spoken).toEqual(['A quay.'])
  player.goTo(4.9)
  player.goTo(5)
  expect(spoken).toEqual(['A quay.', 'A tower.'])
  stop()
  expect(current).toBeUndefined()
})
