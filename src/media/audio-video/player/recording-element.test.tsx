import { expect, it, vi } from 'vitest'
import { createDelivery } from '../../../delivery/create-delivery'
import type { SourceOptions } from './player-state'
import { RecordingElement } from './recording-element'

/** Options of the source that was attached last. */
let attached: SourceOptions | undefined

vi.mock('./attach-source', () => ({
  attachSource: (_: unknown, __: unknown, options: SourceOptions) => {
    attached = options
    return () => {}
  },
}))

const sound = { url: 'https://store.example/a.webm', type: 'sound', format: 'audio/webm' }

/** An element whose recording says its length only after it was sent to its end. */
function makeElement(length: () => number, readyState = 4) {
  const element = document.createElement('audio')
  const moves: number[] = []
  Object.defineProperties(element, {
    readyState: { get: () => readyState },
    duration: { get: length },
    seekable: { get: () => ({ length: 1 }) },
    currentTime: { get: () => moves.at(-1) ?? 0, set: (second: number) => moves.push(second) },
  })
  element.load = vi.fn()
  const delivery = createDelivery({ credentialHosts: [] }, { renew: async () => false })
  return { element, moves, recording: new RecordingElement(element, { delivery, onStreamFailed: () => {} }) }
}

it('sends a recording that does not know its length to its end, and then to where it begins', () => {
  let length = Number.POSITIVE_INFINITY
  const { element, moves, recording } = makeElement(() => length)
  recording.load(sound, 3, false)
  expect(moves).toEqual([1e7])
  expect(recording.second()).toBeUndefined()
  length = 95
  element.dispatchEvent(new Event('durationchange'))
  expect(moves).toEqual([1e7, 3])
  expect(recording.second()).toBe(3)
})

it('goes on when the end cannot be found', () => {
  const { element, moves, recording } = makeElement(() => Number.POSITIVE_INFINITY)
  recording.load(sound, 0, false)
  element.dispatchEvent(new Event('seeked'))
  expect(recording.arriving()).toBe(false)
  expect(moves.at(-1)).toBe(0)
})

it('does not look for an end that the document states, or that the recording knows', () => {
  for (const [length, isStated] of [
    [Number.POSITIVE_INFINITY, true],
    [95, false],
  ] as const) {
    const { moves, recording } = makeElement(() => length)
    recording.load(sound, 3, isStated)
    expect(moves).toEqual([3])
  }
})

it('goes to where a stream is to begin, whatever its engine does before the stream can be played', () => {
  const { element, moves, recording } = makeElement(() => 95, 0)
  recording.load({ url: 'https://store.example/a.mpd', type: 'video', format: '' }, 3, true)
  expect(attached?.begin?.()).toBe(3)
  recording.moveTo(7)
  element.dispatchEvent(new Event('loadedmetadata'))
  expect(moves).toEqual([])
  expect(recording.arriving()).toBe(true)
  element.dispatchEvent(new Event('canplay'))
  expect(moves).toEqual([7])
  expect(recording.arriving()).toBe(false)
  element.dispatchEvent(new Event('canplay'))
  expect(moves).toEqual([7])
})
