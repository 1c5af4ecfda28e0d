// Reads the authorization services of a document as they stand there: IIIF Authorization Flow 2.0, and
// Authentication 1.0 with its drafts (0.9). Nothing in them is trusted: every address passes the checker.

import { safeUrl } from '../../delivery/safe-url'
import type { AccessAnswer, AccessNotice, AccessOffer, Guard } from '../../model/access-offer'
import type { ImageService, Media } from '../../model/digital-object'
import type { LanguageMap } from '../../model/language-map'
import { isObject, type JsonObject, listOf as wholeList } from '../json'
import { LONGEST_LABEL } from '../text'

const MOST_SERVICES = 20
const LONGEST_TEXT = 1000

const listOf = (value: unknown) => wholeList(value).slice(0, MOST_SERVICES)
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const servicesIn = (service: JsonObject) => listOf(service.service).filter(isObject)

/** Markup in the texts of version 1 is not read: only what stands between it. */
const plain = (text: string) =>
  text
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TEXT)

/** A text as version 2 (language map) or version 1 (plain, or with markup) has it. */
export function wordsOf(value: unknown): LanguageMap {
  if (typeof value === 'string') return plain(value) === '' ? {} : { none: [plain(value)] }
  if (!isObject(value)) return {}
  const entries = Object.entries(value).slice(0, MOST_SERVICES)
  return Object.fromEntries(
    entries.map(([language, texts]) => [language, listOf(texts).map(textOf).map(plain).filter(Boolean)]),
  )
}

const idOf = (service: JsonObject) => safeUrl(service.id ?? service['@id'])

/** Kind of a service: its type in version 2, the last word of its profile in version 1. */
function kindOf(service: JsonObject): string {
  const type = textOf(service.type ?? service['@type'])
  const profile = textOf(listOf(service.profile)[0])
  if (/^Auth(?:Probe|Access|AccessToken|Logout)Service2$/.test(type)) return type
  return /\/auth\/[01](?:\.\d)?\/(\w+)/.exec(profile)?.[1] ?? ''
}

const ACTIVE = /^(?:login|clickthrough)$/

function accessKind(service: JsonObject): AccessOffer['kind'] | undefined {
  const kind = kindOf(service)
  const profile = kind === 'AuthAccessService2' ? textOf(service.profile) : kind
  if (profile === 'active' || ACTIVE.test(profile)) return 'active'
  return profile === 'kiosk' || profile === 'external' ? profile : undefined
}

function signOutOf(inside: readonly JsonObject[]): AccessOffer['signOut'] {
  const service = inside.find(each => /^(?:AuthLogoutService2|logout)$/.test(kindOf(each)))
  const url = service && idOf(service)
  return url === undefined ? undefined : { url, label: wordsOf(service?.label) }
}

/** An access service; `undefined` when it is none, or lacks what it needs. */
function toOffer(service: JsonObject, version: 1 | 2): AccessOffer | undefined {
  const kind = accessKind(service)
  const inside = servicesIn(service)
  const token = inside.find(each => /^(?:AuthAccessTokenService2|token)$/.test(kindOf(each)))
  const tokenService = token && idOf(token)
  const url = kind === 'external' ? '' : idOf(service)
  if (kind === undefined || tokenService === undefined || url === undefined) return undefined
  const signOut = signOutOf(inside)
  return {
    version,
    kind,
    url,
    tokenService,
    label: wordsOf(service.label),
    heading: wordsOf(service.heading ?? service.header),
    note: wordsOf(service.note ?? service.description),
    confirmLabel: wordsOf(service.confirmLabel),
    ...(signOut && { signOut }),
  }
}

const offersIn = (services: readonly JsonObject[], version: 1 | 2) =>
  services.map(each => toOffer(each, version)).filter(each => each !== undefined)

/** References by id alone become what stands elsewhere in the document under that id (`services`). */
function resolved(services: readonly unknown[], elsewhere: readonly unknown[]): readonly JsonObject[] {
  const byId = new Map(elsewhere.filter(isObject).map(each => [each.id ?? each['@id'], each]))
  return services
    .map(each => {
      if (!isObject(each)) return byId.get(each)
      return kindOf(each) === '' || each.service === undefined
        ? { ...byId.get(each.id ?? each['@id']), ...each }
        : each
    })
    .filter(isObject)
}

/**
 * Guard of a resource, from the services that stand with it and those that stand elsewhere in the document;
 * version 2 before version 1. `undefined` when nothing does.
 */
export function guardOf(services: readonly unknown[], elsewhere: readonly unknown[] = []): Guard | undefined {
  const all = resolved(services.slice(0, MOST_SERVICES), elsewhere.slice(0, MOST_SERVICES))
  for (const service of all) {
    const probe = kindOf(service) === 'AuthProbeService2' ? idOf(service) : undefined
    if (probe !== undefined) {
      const inside = resolved(listOf(service.service), elsewhere)
      return { version: 2, probe, offers: offersIn(inside, 2) }
    }
  }
  const offers = offersIn(all, 1)
  return offers.length > 0 ? { version: 1, probe: '', offers } : undefined
}

/** The heading and note of an access document: a probe's answer, or a token service's refusal. */
export function toNotice(json: unknown): AccessNotice {
  const { heading, note } = isObject(json) ? json : {}
  return { heading: wordsOf(heading), note: wordsOf(note) }
}

const withoutSlash = (url: string) => url.replace(/\/$/, '')

/** A resource that a probe names in place of the guarded one, of the same kind unless it says otherwise. */
function resourceOf(value: unknown, media: Media): Media | undefined {
  if (!isObject(value)) return undefined
  const url = safeUrl(value.id)
  if (url === undefined) return undefined
  const { imageService: _, accessServices: __, width: ___, height: ____, ...rest } = media
  const [service] = servicesIn(value)
  const id = service && idOf(service)
  const imageService: ImageService | undefined =
    id !== undefined && media.imageService
      ? { ...media.imageService, id: withoutSlash(id), query: '', sizes: [] }
      : undefined
  const format = typeof value.format === 'string' ? value.format.toLowerCase() : media.format
  return { ...rest, url, format: format.slice(0, LONGEST_LABEL), ...(imageService && { imageService }) }
}

/** The degraded form that a guarded image service of version 1 names by another id than its own. */
function otherService(json: JsonObject, media: Media): Media | undefined {
  const { imageService } = media
  const url = safeUrl(json['@id'] ?? json.id)
  const id = url && withoutSlash(url)
  if (!imageService || id === undefined || id === imageService.id) return undefined
  return {
    ...media,
    url: `${id}/full/full/0/default.jpg`,
    imageService: { ...imageService, id, query: '', sizes: [] },
  }
}

/**
 * Reads the answer of a probe service (version 2) or of the guarded image service itself (version 1). `undefined` when
 * it is no object. IIIF Authorization Flow 2.0, "Probe Service Response"; Authentication 1.0, section 3.1.
 */
export function toAccessAnswer(json: unknown, media: Media, version: 1 | 2): AccessAnswer | undefined {
  if (!isObject(json)) return undefined
  if (version === 1) {
    const substitute = otherService(json, media)
    const guard = guardOf(listOf(json.service))
    return { ...toNotice(json), ...(substitute && { substitute }), ...(guard && { guard }) }
  }
  const location = resourceOf(json.location, media)
  const substitute = listOf(json.substitute)
    .map(each => resourceOf(each, media))
    .find(Boolean)
  const status = Number(json.status)
  return {
    ...toNotice(json),
    ...(json.status !== null && Number.isFinite(status) && { status }),
    ...(location && { location }),
    ...(substitute && { substitute }),
  }
}
