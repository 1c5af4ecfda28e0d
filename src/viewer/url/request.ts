import { hostOf, safeUrl } from '../../delivery/safe-url'
import type { Configuration } from '../../model/configuration'
import { type Failure, failure } from '../../model/failure'
import { parseContentState } from '../../sources/iiif/content-state'
import { mayOpen } from '../library/hosts'
import { type QueryParameters, readQuery } from './query-parameters'

/** Which object the page's address asks for. */
export interface ViewerRequest {
  /** The delivery JSON or manifest to fetch; checked, absolute. */
  readonly url: string
  /** BCP 47 tag the link asks for. */
  readonly language?: string
}

const ALMA_PATH =
  /\/(?:view|discovery)\/(?:delivery|UniversalViewer|BookReaderViewer)\/(?:([^/]+)\/)?(\d{8,25})(?:\.json)?\/?$/
const RECORD_OR_REPRESENTATION = /^\d{8,25}$/
const INSTITUTION = /^[A-Za-z0-9_.-]{1,64}$/
const HOST = /^[A-Za-z0-9.-]+(?::\d{1,5})?$/

/** `INST:VIEW` → `INST`; the colon may still be encoded. */
function institutionOf(code: string | undefined): string | undefined {
  const institution = code?.replace(/%3a/i, ':').split(':', 1)[0]
  return institution && INSTITUTION.test(institution) ? institution : undefined
}

function deliveryUrl(origin: string, institution: string | undefined, id: string): string {
  return `${origin}/view/delivery/${institution ? `${institution}/` : ''}${id}.json`
}

/** The parts `rep_id`, `inst`, `host`… (alma-contract: placeholders of external viewers). */
function fromParts(query: QueryParameters, page: URL, defaultHost: string): string | Failure | undefined {
  const id = query.get('rep_id', 'rep_pid', 'rep', 'representation', 'representation_id', 'mms_id', 'mms')
  if (id === undefined) return undefined
  const host = query.get('host', 'alma_domain') ?? defaultHost
  if (!RECORD_OR_REPRESENTATION.test(id) || (host !== '' && !HOST.test(host))) {
    return failure('invalid', { detail: 'unreadable-link' })
  }
  const institution = institutionOf(query.get('inst', 'institution') ?? query.get('vid'))
  const origin = host === '' || host === page.host ? page.origin : `https://${host}`
  return deliveryUrl(origin, institution, id)
}

/** Alma's own paths, under the viewer or at another host: `/view/delivery/INST/REP`, `/discovery/delivery/VID/REP`. */
function fromPath(page: URL): string | undefined {
  const match = ALMA_PATH.exec(page.pathname)
  return match?.[2] ? deliveryUrl(page.origin, institutionOf(match[1]), match[2]) : undefined
}

/** What answers for people only is asked for its JSON: Alma's viewers, when a link names one as the service. */
function forPrograms(url: string): string {
  return /\/view\/delivery\//.test(url) ? url : (fromPath(new URL(url)) ?? url)
}

function fromUrl(query: QueryParameters): string | undefined {
  const content = query.get('iiif-content')
  const named = query.get('service', 'manifest', 'iiifManifestId', 'manifestId', 'manifest-id')
  return named ?? (content === undefined ? undefined : parseContentState(content).manifest)
}

/**
 * Reads which object the page's address asks for: `service`, `manifest`, `iiif-content`, by parts, or by
 * Alma's own paths. `undefined` when it asks for none (the start page); a failure `invalid` with the
 * detail `unsafe-url` or `unreadable-link` when what it names cannot be opened, `denied` with
 * `host-not-allowed` when the library does not let its host in.
 */
export function readRequest(href: string, configuration: Configuration): ViewerRequest | Failure | undefined {
  const page = new URL(href)
  const query = readQuery(page)
  const asked = fromUrl(query) ?? fromParts(query, page, configuration.deliveryHost) ?? fromPath(page)
  if (asked === undefined) return undefined
  if (typeof asked !== 'string') return asked
  const url = safeUrl(asked, page.origin)
  if (url === undefined) return failure('invalid', { detail: 'unsafe-url' })
  if (!mayOpen(url, page, configuration))
    return failure('denied', { detail: 'host-not-allowed', host: hostOf(url) })
  const language = query.get('lang', 'locales')?.split(/[:,]/, 1)[0]?.replace('_', '-')
  return { url: forPrograms(url), ...(language && { language }) }
}
