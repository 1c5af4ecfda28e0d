import type { TimedLine } from '../../../model/digital-object'

/** One of the captions, sound tracks or qualities of a stream. */
export interface StreamTrack {
  /** Stable within the stream. */
  readonly id: string
  /** As the stream names it; empty when it does not. */
  readonly name: string
  /** BCP 47 tag. */
  readonly language?: string
  /** True for a sound that says what is seen, to those who do not see it. */
  readonly isDescription?: boolean
}

/** Tracks that a stream brings with it, and the way to choose among them. */
export interface StreamTracks {
  readonly captions: readonly StreamTrack[]
  readonly sounds: readonly StreamTrack[]
  readonly qualities: readonly StreamTrack[]
  /** Identifiers of what is chosen; an empty quality is chosen by the speed of the network. */
  readonly caption: string
  readonly sound: string
  readonly quality: string
  /** Lines of the chosen captions as far as they have arrived; seconds of the recording. */
  readonly lines: readonly TimedLine[]
  /** Changes what is chosen; an empty identifier means no captions, or any quality. */
  choose(kind: 'caption' | 'sound' | 'quality', id: string): void
}
