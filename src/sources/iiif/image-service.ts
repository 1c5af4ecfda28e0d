import { safeUrl } from '../../delivery/safe-url'
import type { ImageService } from '../../model/digital-object'
import { isObject, type JsonObject, LONGEST_SIDE, listOf, objectsIn, positive, stringOf } from '../json'
import { contextsOf, idOf, typeOf } from './vocabulary'

const IMAGE_API = /image-api|\/api\/image|imageservice/i
const OTHER_SERVICE = /\/api\/(?:auth|search|annex)|^(?:auth|search|autocomplete)/i
const FIRST_VERSION = /image-api\/(?:1|co)|\/api\/image\/1|imageservice1/i
const SECOND_VERSION = /\/api\/image\/2|imageservice2/i
const THIRD_VERSION = /\/api\/image\/3|imageservice3/i
const ACCESS_SERVICE = /^auth(?:probe|access)service2$|\/api\/auth\/[01]/
const LEVEL = /level([012])(?![0-9])/
const MOST_SERVICES = 50
/** A probe service holds access services, which hold lists of token services with texts by language. */
const DEEPEST_SERVICE = 9

/** The first IIIF Image API service among the services of a resource. Image API 1 to 3, "Service"; Presentation 3, `service`. */
export function imageServiceOf(resource: JsonObject): ImageService | undefined {
  for (const service of listOf(resource.service).slice(0, MOST_SERVICES)) {
    const parsed = toImageService(isObject(service) ? service : { id: service }, idOf(resource))
    if (parsed) return parsed
  }
  return undefined
}

/**
 * The authorization services among the services of a resource and of its image services, unread. IIIF
 * Authorization Flow 2.0; Authentication 1.0 and its drafts.
 */
export function accessServicesOf(resource: JsonObject): readonly unknown[] {
  const services = [...listOf(resource.service), ...listOf(resource.services)].slice(0, MOST_SERVICES)
  return services
    .concat(objectsIn(services).flatMap(each => listOf(each.service).slice(0, MOST_SERVICES)))
    .filter(isObject)
    .filter(each => [typeOf(each), ...profilesOf(each)].some(mark => ACCESS_SERVICE.test(mark)))
    .map(each => shallow(each, DEEPEST_SERVICE))
}

/** Cuts stored JSON at a depth: deeper parts are left out. */
function shallow(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return undefined
  if (Array.isArray(value)) return value.slice(0, MOST_SERVICES).map(each => shallow(each, depth - 1))
  const entries = Object.entries(value).slice(0, MOST_SERVICES)
  return Object.fromEntries(entries.map(([key, each]) => [key, shallow(each, depth - 1)]))
}

/** Statements that decide which pictures may be asked for. */
const PARTICULARS = /"(max[WHA]|\w*ormats")/
/** A query whose value the path is appended to, as IIPImage has it. */
const PATH_IN_QUERY = /[?&]iiif=|=\//i

/** Divides a service's URL where the path of a request goes; the picture's own URL shows it. */
function divide(url: string, picture = ''): readonly [id: string, query?: string] {
  const [id = '', query] = url.split(/(?=\?)(.*)/s, 2)
  if (query === undefined || picture.endsWith(query)) return [id, query]
  return picture.startsWith(`${url}/`) || PATH_IN_QUERY.test(query) ? [url] : [id, query]
}

function toImageService(service: JsonObject, picture: string | undefined): ImageService | undefined {
  const url = safeUrl(idOf(service))
  const marks = marksOf(service)
  if (url === undefined || !marks.some(isImageMark)) return undefined
  const [id, query = ''] = divide(url, picture)
  const level = levelOf(service)
  const width = positive(service.width, LONGEST_SIDE)
  const height = positive(service.height, LONGEST_SIDE)
  return {
    // Some name the description of the service instead of the service.
    id: id.replace(/(?:\/|\/info\.json)$/, ''),
    query,
    version: versionOf(marks),
    ...(level !== undefined && { level }),
    ...(width && height && { width, height }),
    sizes: [],
    ...((level === 0 || PARTICULARS.test(JSON.stringify(service))) && { description: service }),
  }
}

/** Everything by which a service says what it is; a service that says nothing is taken for an image service of version 2. */
function marksOf(service: JsonObject): readonly string[] {
  const marks = [
    typeOf(service),
    ...contextsOf(service),
    ...profilesOf(service),
    stringOf(service.protocol) ?? '',
  ]
  const words = marks.filter(mark => mark !== '' && mark !== 'service')
  return words.length > 0 ? words : ['imageservice2']
}

const isImageMark = (mark: string) => IMAGE_API.test(mark) || (LEVEL.test(mark) && !OTHER_SERVICE.test(mark))

/** The newest version that is named: the marks of an older one are often left standing when a server is renewed. */
function versionOf(marks: readonly string[]): 1 | 2 | 3 {
  if (marks.some(mark => THIRD_VERSION.test(mark))) return 3
  if (marks.some(mark => SECOND_VERSION.test(mark))) return 2
  return marks.some(mark => FIRST_VERSION.test(mark)) ? 1 : 2
}

function profilesOf(service: JsonObject): readonly string[] {
  const profiles = [...listOf(service.profile), ...listOf(service['dcterms:conformsTo'])]
  return profiles.map(idOf).filter(profile => profile !== undefined)
}

function levelOf(service: JsonObject): 0 | 1 | 2 | undefined {
  for (const profile of profilesOf(service)) {
    const level = LEVEL.exec(profile)?.[1]
    if (level) return level === '2' ? 2 : level === '1' ? 1 : 0
  }
  return undefined
}
