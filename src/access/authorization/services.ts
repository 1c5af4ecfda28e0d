// Reads the authorization services of a document as they stand there: IIIF Authorization Flow 2.0, and
// Authentication 1.0 with its drafts (0.9). Nothing in them is trusted: every address passes the checker.

import { safeUrl } from '../../delivery/safe-url'
import type { AccessOffer } from '../../model/access-offer'
import type { LanguageMap } from '../../model/language-map'

/** What guards a resource, and the ways to be let in. */
export interface Guard {
  readonly version: 1 | 2
  /** Version 2: the probe service; version 1: empty, the image service's own document is asked. */
  readonly probe: string
  readonly offers: readonly AccessOffer[]
}

type Fields = Readonly<Record<string, unknown>>

const MOST_SERVICES = 20
const LONGEST_TEXT = 1000

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).slice(0, MOST_SERVICES)
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const servicesIn = (service: Fields) => listOf(service.service).filter(isFields)

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
  if (!isFields(value)) return {}
  const entries = Object.entries(value).slice(0, MOST_SERVICES)
  return Object.fromEntries(
    entries.map(([language, texts]) => [language, listOf(texts).map(textOf).map(plain).filter(Boolean)]),
  )
}

const idOf = (service: Fields) => safeUrl(service.id ?? service['@id'])

/** What a service is: its type in version 2, the last word of its profile in version 1. */
function kindOf(service: Fields): string {
  const type = textOf(service.type ?? service['@type'])
  const profile = textOf(listOf(service.profile)[0])
  if (/^Auth(?:Probe|Access|AccessToken|Logout)Service2$/.test(type)) return type
  return /\/auth\/[01](?:\.\d)?\/(\w+)/.exec(profile)?.[1] ?? ''
}

const ACTIVE = /^(?:login|clickthrough)$/

function accessKind(service: Fields): AccessOffer['kind'] | undefined {
  const kind = kindOf(service)
  const said = kind === 'AuthAccessService2' ? textOf(service.profile) : kind
  if (said === 'active' || ACTIVE.test(said)) return 'active'
  return said === 'kiosk' || said === 'external' ? said : undefined
}

function signOutOf(inside: readonly Fields[]): AccessOffer['signOut'] {
  const service = inside.find(each => /^(?:AuthLogoutService2|logout)$/.test(kindOf(each)))
  const url = service && idOf(service)
  return url === undefined ? undefined : { url, label: wordsOf(service?.label) }
}

/** An access service; `undefined` when it is none, or lacks what it needs. */
function toOffer(service: Fields, version: 1 | 2): AccessOffer | undefined {
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

const offersIn = (services: readonly Fields[], version: 1 | 2) =>
  services.map(each => toOffer(each, version)).filter(each => each !== undefined)

/** References by id alone become what stands elsewhere in the document under that id (`services`). */
function resolved(services: readonly unknown[], elsewhere: readonly unknown[]): readonly Fields[] {
  const byId = new Map(elsewhere.filter(isFields).map(each => [each.id ?? each['@id'], each]))
  return services
    .map(each => {
      if (!isFields(each)) return byId.get(each)
      return kindOf(each) === '' || each.service === undefined
        ? { ...byId.get(each.id ?? each['@id']), ...each }
        : each
    })
    .filter(isFields)
}

/**
 * What guards a resource, from the services that stand with it and those that stand elsewhere in the document;
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
