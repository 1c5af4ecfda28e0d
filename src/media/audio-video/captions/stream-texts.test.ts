import { expect, it } from 'vitest'
import type { StreamTracks } from '../player/stream-tracks'
import { textsOfStream } from './stream-texts'

const tracks: StreamTracks = {
  captions: [
    { id: '0', name: 'English', language: 'en' },
    { id: '1', name: 'Français', language: 'fr' },
  ],
  ...{ sounds: [], qualities: [], caption: '1', sound: '', quality: '' },
  lines: [{ start: 0, end: 1, text: 'Bonjour' }],
  choose: () => {},
}
const nameOf = ({ label }: { label?: { readonly [language: string]: readonly string[] } }) =>
  Object.values(label ?? {})[0]?.[0] ?? ''

it('captions of a stream that stand beside it under the same name are listed once', () => {
  expect(textsOfStream(tracks, ['English'], nameOf).map(({ id }) => id)).toEqual(['1'])
})

it('only the chosen captions of a stream have lines', () => {
  expect(textsOfStream(tracks, [], nameOf).map(({ text }) => text.lines?.length)).toEqual([0, 1])
})

it('a file has no captions of its own', () => {
  expect(textsOfStream(undefined, [], nameOf)).toEqual([])
})
