import { hostOf, safeUrl } from '../../delivery/safe-url'
import { deliveryJsonUrl, institutionOf, parseAlmaUrl } from '../../model/alma-url'
import type { Configuration } from '../../model/configuration'
import { type Failure, failure } from '../../model/failure'
import { mayOpen } from '../library/hosts'
import { OBJECT_PARAMETERS, type QueryParameters, readQuery } from './query-parameters'

/** Which object the page's address asks for. */
export interface ViewerRequest {
  /** The delivery JSON or manifest to fetch; checked, absolute. */
  readonly url: string
  /** BCP 47 tag the link asks for. */
  readonly language?: string
}

const RECORD_OR_REPRESENTATION = /^\d{8,25}$/
const HOST = /^[A-Za-z0-9.-]+(?::\d{1,5})?$/

/** The parts `rep_id`, `inst`, `host`… (alma-contract: placeholders of external viewers). */
function fromParts(query: QueryParameters, page: URL, defaultHost: string): string | Failure | undefined {
  const id = query.get('rep_id', 'rep_pid', 'rep', 'representation', 'representation_id', 'mms_id', 'mms')
  if (id === undefined) return undefined
  const named = query.get('host', 'alma_domain')
  const host = named ?? defaultHost
  if (!RECORD_OR_REPRESENTATION.test(id) || (host !== '' && !HOST.test(host))) {
    const detail = named || HOST.test(defaultHost) ? 'unreadable-link' : 'misconfigured'
    return failure('invalid', { detail })
  }
  const institution = institutionOf(query.get('inst', 'institution') ?? query.get('vid'))
  const origin = host === '' || host === page.host ? page.origin : `https://${host}`
  return deliveryJsonUrl({ origin, id, institution })
}

/** The delivery JSON of one of Alma's own paths: `/view/delivery/INST/REP`, `/discovery/delivery/VID/REP`. */
function fromPath(href: string): string | undefined {
  const alma = parseAlmaUrl(href)
  return alma && deliveryJsonUrl(alma)
}

/** The URL to fetch: Alma's viewers, which answer people only, are replaced by their delivery JSON. */
function fetchUrl(href: string): string {
  return (/^disc|Viewer$/.test(parseAlmaUrl(href)?.form ?? '') && fromPath(href)) || href
}

/** The URL that a link names; a content state in JSON is read before (content-state-link.ts). */
function fromUrl(query: QueryParameters): string | undefined {
  const content = query.get('iiif-content')
  return query.get(...OBJECT_PARAMETERS) ?? (/^https?:/i.test(content ?? '') ? content : undefined)
}

/**
 * Reads which object the page's address asks for: `service`, `manifest`, `iiif-content`, by parts, or by
 * Alma's own paths. `undefined` when it asks for none (the start page); a failure `invalid` with the
 * detail `unsafe-url`, `unreadable-link` or `content-state` when what it names cannot be opened, `denied` with
 * `host-not-allowed` when the library does not let its host in; `beside` when the link opens two (app/beside).
 */
export function readRequest(href: string, configuration: Configuration): ViewerRequest | Failure | undefined {
  const page = new URL(href)
  const query = readQuery(page)
  if (query.get('beside')) return failure('invalid', { detail: 'beside' })
  const target = fromUrl(query) ?? fromParts(query, page, configuration.deliveryHost) ?? fromPath(page.href)
  if (target === undefined)
    return query.get('iiif-content') ? failure('invalid', { detail: 'content-state' }) : undefined
  if (typeof target !== 'string') return target
  const url = safeUrl(target, page.origin)?.split('#', 1)[0]
  if (url === undefined) return failure('invalid', { detail: 'unsafe-url' })
  if (!mayOpen(url, page, configuration))
    return failure('denied', { detail: 'host-not-allowed', host: hostOf(url) })
  const language = query.get('lang', 'locales')?.split(/[:,]/, 1)[0]?.replace('_', '-')
  return { url: fetchUrl(url), ...(language && { language }) }
}
