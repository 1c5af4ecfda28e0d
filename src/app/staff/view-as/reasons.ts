import { carriesSignature } from '../../../delivery/carries-signature'
import { isSigned } from '../../../delivery/renewal'
import type { Failure } from '../../../model/failure'
import { objectOf, type ViewerState } from '../../../viewer/state/store'

/** Timing of a request, as the browser tells it. */
export type Timing = Pick<PerformanceResourceTiming, 'duration' | 'transferSize'> & {
  readonly responseStatus?: number
}

/** A fact about what is on the screen: its name and its value, neither translated: they go into a ticket. */
export type Reason = readonly [name: string, value: string]

/** A URL without its query where that may be a signature or a token. */
const withoutSignature = (url: string) =>
  isSigned(url) || carriesSignature(url) ? `${url.split(/[?#]/, 1)[0]} (signed)` : url

const failureWords = ({ failure, detail, status, host, message, retryAfter }: Failure) =>
  [failure, detail, status, host, message && `“${message}”`, retryAfter && `Retry-After ${retryAfter}`]
    .filter(each => each !== undefined && each !== '' && each !== 0)
    .join(', ')

function timingWords({ duration, transferSize, responseStatus }: Timing): string {
  const status = responseStatus ? `status ${responseStatus}, ` : ''
  return `${status}${Math.round(duration)} ms, ${transferSize} bytes over the line`
}

const timed = (name: string, timing: Timing | undefined): readonly Reason[] =>
  timing ? [[name, timingWords(timing)]] : []

/** Facts that say why the screen is as it is, without a signed URL or a token in them. */
export function reasonsFor(
  state: ViewerState,
  timingOf: (url: string) => Timing | undefined,
): readonly Reason[] {
  const { request, loading, place, pageFailures, consentPending, sessionEnded } = state
  const media = objectOf(state)?.canvases[place.canvas]?.painting[0]?.media
  const failed = pageFailures.get(place.canvas)?.failure
  const page = pageFailures.get(place.canvas)
  return [
    ...(request ? ([['request', withoutSignature(request.url)]] as const) : []),
    ...timed('answer', request && timingOf(request.url)),
    ['state', loading.status],
    ...(loading.status === 'failed' ? ([['refused', failureWords(loading.failure)]] as const) : []),
    ...(consentPending ? ([['consent', 'terms or a warning are not accepted']] as const) : []),
    ...(sessionEnded ? ([['session', failureWords(sessionEnded)]] as const) : []),
    ['page', String(place.canvas + 1)],
    ...(page && failed ? ([['page refused', failureWords(page)]] as const) : []),
    ...(media
      ? ([['file', `${withoutSignature(media.url)} ${media.format || 'format not stated'}`]] as const)
      : []),
    ...timed('file answer', media && timingOf(media.url)),
    ...(media?.imageService
      ? ([
          [
            'image service',
            `${withoutSignature(media.imageService.id)}, version ${media.imageService.version}, level ${media.imageService.level ?? 'not stated'}`,
          ],
        ] as const)
      : []),
  ]
}
