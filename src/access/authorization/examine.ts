// Asks whether a guarded resource is open to the reader, and what there is instead. IIIF Authorization Flow 2.0,
// "Probe Service"; Authentication 1.0, section 3.1: the image service's own document.

import type { Delivery } from '../../delivery/delivery'
import { hostOf } from '../../delivery/safe-url'
import type { AccessAnswer, AccessOffer, Guard } from '../../model/access-offer'
import type { Media } from '../../model/digital-object'
import { type Failure, failure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { infoUrl } from '../../model/pictures/iiif-image'
import { toAccessAnswer } from '../../sources/later'

/** Outcome of an examination. */
export type Examined =
  /** The reader may have it; `instead` where the answer says to fetch it elsewhere. */
  | { readonly access: 'open'; readonly instead?: Media }
  /** The reader may not; `degraded` is what may be shown instead. */
  | { readonly access: 'refused'; readonly failure: Failure; readonly degraded?: Media }

/** Input of an examination. */
export interface Examination {
  readonly media: Media
  readonly guard: Guard
  readonly delivery: Pick<Delivery, 'guarded' | 'tokens'>
  readonly languages: readonly string[]
  /** The token that is kept for an offer. */
  tokenFor(offer: AccessOffer): string | undefined
}

interface Question {
  readonly url: string
  readonly media: Media
  readonly version: 1 | 2
  readonly token?: string | undefined
}

/** Fetches and reads an answer, whatever its status: a 401 may say what there is instead. */
async function ask(delivery: Pick<Delivery, 'guarded'>, { url, media, version, token }: Question) {
  const { json, refused } = await delivery.guarded(url, token)
  return { answer: await toAccessAnswer({ json, url }, media, version), refused }
}

function refusedWith(
  answer: AccessAnswer | undefined,
  { guard, languages, media }: Examination,
  more: Partial<Failure>,
) {
  const sentences = [answer?.heading, answer?.note]
    .map(each => localizedLine(each, languages))
    .filter(Boolean)
  // Shown with its line break: a heading often ends without a full stop.
  const message = sentences.join('\n').slice(0, 500)
  return failure(guard.offers.length > 0 ? 'login-required' : 'denied', {
    host: hostOf(media.url),
    ...more,
    ...(message !== '' && { message }),
    offers: guard.offers,
  })
}

async function examineProbe(examination: Examination): Promise<Examined> {
  const { guard, media, delivery, tokenFor } = examination
  const token = guard.offers.map(tokenFor).find(each => each !== undefined)
  const { answer, refused } = await ask(delivery, { url: guard.probe, media, version: 2, token })
  const status = answer?.status ?? (refused ? (refused.status ?? 0) : 200)
  if (answer === undefined && refused && status !== 401 && status !== 403)
    return { access: 'refused', failure: refused }
  if (status >= 200 && status < 300) return { access: 'open' }
  if (status >= 300 && status < 400 && answer?.location) return { access: 'open', instead: answer.location }
  const degraded = answer?.substitute
  return {
    access: 'refused',
    failure: refusedWith(answer, examination, { status }),
    ...(degraded && { degraded }),
  }
}

/** Version 1: the document of the image service, with the token; another id in it is a degraded form. */
async function examineService(examination: Examination): Promise<Examined> {
  const { guard, media, delivery, tokenFor } = examination
  const { imageService } = media
  const admitted = guard.offers.find(offer => tokenFor(offer) !== undefined)
  const token = admitted && tokenFor(admitted)
  const url = imageService ? infoUrl(imageService) : media.url
  const { answer, refused } = await ask(delivery, { url, media, version: 1, token })
  if (refused) {
    if (refused.failure !== 'login-required' && refused.failure !== 'denied')
      return { access: 'refused', failure: refused }
    return { access: 'refused', failure: refusedWith(answer, examination, { status: refused.status ?? 401 }) }
  }
  const degraded = answer?.substitute
  if (degraded) return { access: 'refused', failure: refusedWith(answer, examination, {}), degraded }
  if (imageService && admitted) delivery.tokens.share(admitted.tokenService, imageService.id)
  return { access: 'open' }
}

/** Asks whether a guarded resource is open to the reader as they are now. Never throws. */
export function examine(examination: Examination): Promise<Examined> {
  return examination.guard.version === 2 ? examineProbe(examination) : examineService(examination)
}

/**
 * Finds the guard of a resource whose document names none: the document of its image service may, also one that comes
 * with a 401 (Authentication 1.0, section 3.1). `undefined` when nothing is said there either.
 */
export async function findGuard(
  media: Media,
  delivery: Pick<Delivery, 'guarded'>,
): Promise<Guard | undefined> {
  if (!media.imageService) return undefined
  const url = infoUrl(media.imageService)
  return (await ask(delivery, { url, media, version: 1 })).answer?.guard
}
