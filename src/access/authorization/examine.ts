// Whether a guarded resource is open to the reader, and what there is instead. IIIF Authorization Flow 2.0,
// "Probe Service"; Authentication 1.0, section 3.1: the image service's own document.

import type { Delivery } from '../../delivery/delivery'
import { hostOf, safeUrl } from '../../delivery/safe-url'
import type { AccessOffer } from '../../model/access-offer'
import type { ImageService, Media } from '../../model/digital-object'
import { type Failure, failure } from '../../model/failure'
import { infoUrl } from '../../model/iiif-image'
import { localizedLine } from '../../model/language-map'
import { type Guard, guardOf, wordsOf } from './services'

/** What is known after a question. */
export type Examined =
  /** The reader may have it; `instead` where the answer says to fetch it elsewhere. */
  | { readonly access: 'open'; readonly instead?: Media }
  /** The reader may not; `lesser` is what may be shown instead. */
  | { readonly access: 'refused'; readonly failure: Failure; readonly degraded?: Media }

/** What is examined, and with what. */
export interface Examination {
  readonly media: Media
  readonly guard: Guard
  readonly delivery: Pick<Delivery, 'guarded' | 'tokens'>
  readonly languages: readonly string[]
  /** The token that is kept for an offer. */
  tokenFor(offer: AccessOffer): string | undefined
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fetches the JSON object of an answer, whatever its status: a 401 may say what there is instead. */
async function ask(delivery: Pick<Delivery, 'guarded'>, url: string, token?: string) {
  const { json, refused } = await delivery.guarded(url, token)
  return { json: isFields(json) ? json : undefined, refused }
}

/** A resource that an answer names in place of the guarded one, of the same kind unless it says otherwise. */
function resourceOf(value: unknown, media: Media): Media | undefined {
  if (!isFields(value)) return undefined
  const url = safeUrl(value.id)
  if (url === undefined) return undefined
  const { imageService: _, accessServices: __, width: ___, height: ____, ...kept } = media
  const service = isFields(value.service)
    ? value.service
    : Array.isArray(value.service)
      ? value.service[0]
      : undefined
  const id = isFields(service) ? safeUrl(service.id ?? service['@id']) : undefined
  const imageService: ImageService | undefined =
    id !== undefined && media.imageService
      ? { ...media.imageService, id: id.replace(/\/$/, ''), query: '', sizes: [] }
      : undefined
  const format = typeof value.format === 'string' ? value.format.toLowerCase() : media.format
  return { ...kept, url, format, ...(imageService && { imageService }) }
}

function refusedWith(
  json: Fields | undefined,
  { guard, languages, media }: Examination,
  more: Partial<Failure>,
) {
  const said = [json?.heading, json?.note]
    .map(each => localizedLine(wordsOf(each), languages))
    .filter(Boolean)
  // Shown with its line break: a heading often ends without a full stop.
  const message = said.join('\n').slice(0, 500)
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
  const { json, refused } = await ask(delivery, guard.probe, token)
  const status = Number(json?.status ?? (refused ? (refused.status ?? 0) : 200))
  if (json === undefined && refused && status !== 401 && status !== 403)
    return { access: 'refused', failure: refused }
  if (status >= 200 && status < 300) return { access: 'open' }
  const instead = status >= 300 && status < 400 ? resourceOf(json?.location, media) : undefined
  if (instead) return { access: 'open', instead }
  const degraded = [json?.substitute]
    .flat()
    .map(each => resourceOf(each, media))
    .find(Boolean)
  return {
    access: 'refused',
    failure: refusedWith(json, examination, { status }),
    ...(degraded && { degraded }),
  }
}

/** Version 1: the document of the image service, with the token; another id in it is a lesser form. */
async function examineService(examination: Examination): Promise<Examined> {
  const { guard, media, delivery, tokenFor } = examination
  const { imageService } = media
  const admitted = guard.offers.find(offer => tokenFor(offer) !== undefined)
  const token = admitted && tokenFor(admitted)
  const url = imageService ? infoUrl(imageService) : media.url
  const { json, refused } = await ask(delivery, url, token)
  if (refused) {
    if (refused.failure !== 'login-required' && refused.failure !== 'denied')
      return { access: 'refused', failure: refused }
    return { access: 'refused', failure: refusedWith(json, examination, { status: refused.status ?? 401 }) }
  }
  const id = safeUrl(json?.['@id'] ?? json?.id)?.replace(/\/$/, '')
  if (imageService && id !== undefined && id !== imageService.id) {
    const degraded = {
      ...media,
      url: `${id}/full/full/0/default.jpg`,
      imageService: { ...imageService, id, query: '', sizes: [] },
    }
    return { access: 'refused', failure: refusedWith(json, examination, {}), degraded }
  }
  if (imageService && admitted) delivery.tokens.share(admitted.tokenService, imageService.id)
  return { access: 'open' }
}

/** Asks whether a guarded resource is open to the reader as they are now. Never throws. */
export function examine(examination: Examination): Promise<Examined> {
  return examination.guard.version === 2 ? examineProbe(examination) : examineService(examination)
}

/**
 * What guards a resource whose document does not say: the document of its image service may, also one that comes
 * with a 401 (Authentication 1.0, section 3.1). `undefined` when nothing is said there either.
 */
export async function findGuard(
  media: Media,
  delivery: Pick<Delivery, 'guarded'>,
): Promise<Guard | undefined> {
  if (!media.imageService) return undefined
  const { json } = await ask(delivery, infoUrl(media.imageService))
  const services = json?.service
  return services === undefined ? undefined : guardOf(Array.isArray(services) ? services : [services])
}
