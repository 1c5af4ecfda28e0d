import { denialOf } from '../../../access/denial'
import { carriesSignature } from '../../../delivery/carries-signature'
import { isSigned } from '../../../delivery/renewal'
import type { Failure } from '../../../model/failure'
import { pictureWay } from '../../../panels/about/staff/picture-way'
import { settingsOf } from '../../../viewer/library/library-settings'
import { applies, permissionsOf } from '../../../viewer/library/permissions'
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

/** A refusal, and the notice that its words lead to. */
const refusalReasons = (refused: Failure): readonly Reason[] => [
  ['refused', failureWords(refused)],
  ...(refused.failure === 'denied' ? ([['notice', `denied: ${denialOf(refused.message)}`]] as const) : []),
]

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

const FORBIDDEN = 'not permitted to readers'

/** Rules and permissions of the configuration that are applied to the open object. */
function ruleReasons(state: ViewerState): readonly Reason[] {
  const object = objectOf(state)
  if (!object) return []
  const { rules } = settingsOf(state.configuration)
  const isRefused = [...state.pageFailures.values()].some(
    ({ failure }) => failure === 'denied' || failure === 'login-required',
  )
  const applied = rules.flatMap((rule, at): readonly Reason[] =>
    applies(rule.when, object, isRefused)
      ? [[`rules[${at}] of the configuration`, JSON.stringify(rule)]]
      : [],
  )
  const forbidden = Object.entries(permissionsOf(state)).flatMap(([name, may]) => (may ? [] : [name]))
  return [...applied, ...(forbidden.length > 0 ? ([[FORBIDDEN, forbidden.join(', ')]] as const) : [])]
}

/** Facts that say why the screen is as it is, without a signed URL or a token in them. */
export function reasonsFor(
  state: ViewerState,
  timingOf: (url: string) => Timing | undefined,
): readonly Reason[] {
  const { request, loading, place, pageFailures, consentPending, sessionEnded } = state
  const media = objectOf(state)?.canvases[place.canvas]?.painting[0]?.media
  const way = pictureWay(state)
  const failed = pageFailures.get(place.canvas)?.failure
  const page = pageFailures.get(place.canvas)
  return [
    ...(request ? ([['request', withoutSignature(request.url)]] as const) : []),
    ...timed('answer', request && timingOf(request.url)),
    ['state', loading.status],
    ...(loading.status === 'failed' ? refusalReasons(loading.failure) : []),
    ...ruleReasons(state),
    ...(consentPending ? ([['consent', 'terms or a warning are not accepted']] as const) : []),
    ...(sessionEnded ? ([['session', failureWords(sessionEnded)]] as const) : []),
    ['page', String(place.canvas + 1)],
    ...(page && failed ? ([['page refused', failureWords(page)]] as const) : []),
    ...(media
      ? ([['file', `${withoutSignature(media.url)} ${media.format || 'format not stated'}`]] as const)
      : []),
    ...timed('file answer', media && timingOf(media.url)),
    ...(way ? ([['way of the picture', way]] as const) : []),
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
