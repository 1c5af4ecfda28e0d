import type { TimedText } from '../../../model/digital-object'
import type { StreamTrack, StreamTracks } from '../player/stream-tracks'

/**
 * Way in which an audio description comes to a reader: as a sound of the stream (`track`) or beside it (`sound`), as a text that the
 * device speaks (`spoken`) or that is shown (`shown`).
 */
export type DescriptionOption = { readonly value: string } & (
  | { readonly kind: 'track'; readonly track: StreamTrack; readonly position: number }
  | { readonly kind: 'sound' | 'spoken' | 'shown'; readonly text: TimedText; readonly position: number }
)

/** All ways in which a recording is described: sounds first, since people speak them. */
export function descriptionOptions(
  texts: readonly TimedText[],
  sounds: readonly TimedText[],
  tracks: StreamTracks | undefined,
): readonly DescriptionOption[] {
  const described = (tracks?.sounds ?? []).flatMap((track, position) =>
    track.isDescription ? [{ kind: 'track' as const, value: `track ${track.id}`, track, position }] : [],
  )
  const beside = sounds.map((text, position) => ({
    ...{ kind: 'sound' as const, value: `sound ${position}`, text, position },
  }))
  const written = texts.flatMap((text, position) =>
    text.isDescription
      ? (['spoken', 'shown'] as const).map(kind => ({ kind, value: `${kind} ${position}`, text, position }))
      : [],
  )
  return [...described, ...beside, ...written]
}

/**
 * The option that is in use: the described sound that the stream plays, else what was picked for this recording, else what
 * is like the reader's last choice (`wish`, a kind).
 */
export function currentOption(
  options: readonly DescriptionOption[],
  { tracks, picked, wish }: { tracks?: StreamTracks | undefined; picked?: string | undefined; wish: string },
): DescriptionOption | undefined {
  const playing = options.find(each => each.kind === 'track' && each.track.id === tracks?.sound)
  if (playing) return playing
  const others = options.filter(({ kind }) => kind !== 'track')
  if (picked !== undefined) return others.find(({ value }) => value === picked)
  return wish === '' ? undefined : (others.find(({ kind }) => kind === wish) ?? others[0])
}
