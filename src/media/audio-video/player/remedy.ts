import type { Media } from '../../../model/digital-object'
import { type Failure, failure } from '../../../model/failure'
import type { PlayerSource } from './player-state'

/** Circumstances of an error of a recording. */
export interface Trouble {
  readonly error: MediaError | null
  /** Part of it did not come. */
  readonly brokeOff: boolean
  /** Addresses were renewed at this place already, and that did not help. */
  readonly renewedInVain: boolean
  readonly source: PlayerSource
  /** Recording that plays; its URL changes when it is renewed. */
  current(): Media | undefined
}

/**
 * Finds what helps a recording that stopped: addresses were renewed, or why it cannot be played. What arrives
 * and is no recording, or may not be asked about by this page, is `unsupported`; else any failure.
 */
export async function findRemedy(media: Media, trouble: Trouble): Promise<'renewed' | Failure> {
  const { error, brokeOff, renewedInVain, source, current } = trouble
  const fresh = renewedInVain ? undefined : await source.delivery.freshUrl(media.url, () => current()?.url)
  if (fresh !== undefined) return 'renewed'
  if (error?.code === MediaError.MEDIA_ERR_DECODE) return failure('unsupported')
  const why = await source.delivery.probe(media.url)
  const unclear = why.failure === 'unsupported' || why.detail === 'across-origins'
  if (!unclear) return why
  const host = why.host ? { host: why.host } : {}
  return brokeOff ? failure('unreachable', { detail: 'part-missing', ...host }) : failure('unsupported', host)
}
