import { expect, it } from 'vitest'
import type { StreamTracks } from '../player/stream-tracks'
import { currentOption, descriptionOptions } from './description-options'

const captions = { url: 'a.vtt', format: 'text/vtt' }
const written = { url: 'b.vtt', format: 'text/vtt', isDescription: true }
const sound = { url: 'c.mp3', format: 'audio/mpeg', isDescription: true }
const tracks = (playing: string): StreamTracks => ({
  ...{ captions: [], qualities: [], caption: '', quality: '', lines: [], choose: () => {} },
  sounds: [
    { id: '0', name: 'Original' },
    { id: '1', name: 'Described', isDescription: true },
  ],
  sound: playing,
})
const options = descriptionOptions([captions, written], [sound], tracks('0'))
const chosenValue = (...[all, of]: Parameters<typeof currentOption>) => currentOption(all, of)?.value

it('a recording is described by its stream, by a sound beside it, and by a text that is spoken or shown', () => {
  expect(options.map(({ value }) => value)).toEqual(['track 1', 'sound 0', 'spoken 1', 'shown 1'])
})

it('a described sound that the stream plays is the current description', () => {
  expect(chosenValue(options, { tracks: tracks('1'), picked: 'shown 1', wish: '' })).toBe('track 1')
})

it('nothing is described before the reader wants it', () => {
  expect(chosenValue(options, { tracks: tracks('0'), wish: '' })).toBeUndefined()
})

it('what the reader last chose is chosen for the next recording, or else what it has', () => {
  expect(chosenValue(options, { wish: 'shown' })).toBe('shown 1')
  expect(chosenValue(options, { wish: 'track' })).toBe('sound 0')
  expect(chosenValue(options, { wish: 'shown', picked: '' })).toBeUndefined()
})
