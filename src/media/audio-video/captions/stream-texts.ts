import type { TimedText } from '../../../model/digital-object'
import { unknownLanguage } from '../../../model/language-map'
import type { StreamTracks } from '../player/stream-tracks'

/** Captions of a stream as a text with the lines that have arrived. */
export interface StreamText {
  /** Identifier of the track. */
  readonly id: string
  readonly text: TimedText
}

/**
 * Captions that a stream brings with it, without those that stand under the same name (`names`) beside the recording.
 * `nameOf` names a text as the menu does.
 */
export function textsOfStream(
  tracks: StreamTracks | undefined,
  names: readonly string[],
  nameOf: (text: TimedText, position: number) => string,
): readonly StreamText[] {
  if (!tracks) return []
  return tracks.captions
    .map(({ id, name, language }) => ({
      id,
      text: {
        url: '',
        format: 'text/vtt',
        ...(name && { label: unknownLanguage(name) }),
        ...(language && { language }),
        lines: id === tracks.caption ? tracks.lines : [],
      },
    }))
    .filter(({ text }, position) => !names.includes(nameOf(text, position)))
}
