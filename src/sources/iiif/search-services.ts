import { safeUrl } from '../../delivery/safe-url'
import type { SearchService } from '../../model/search-service'
import { isObject, type JsonObject, listOf, objectsIn, stringOf } from '../json'
import { clip } from '../text'
import { idOf, typeOf } from './vocabulary'

const MOST_SERVICES = 5
const MOST_TERMS = 50
const LONGEST_TERM = 200

/** Profiles of versions 0.9 and 1.0; some libraries name the context, or an older host. */
const SEARCH = /\/search\/\d+(?:\.\d+)*\/?(?:search|context\.json)?\/?$/i
const AUTOCOMPLETE = /\/search\/\d+(?:\.\d+)*\/autocomplete\/?$|\/autocomplete\/?$/i

const profilesOf = ({ profile }: JsonObject) =>
  listOf(profile).flatMap(each => stringOf(each) ?? idOf(each) ?? [])

const isAutocomplete = (service: JsonObject) =>
  typeOf(service).startsWith('autocompleteservice') ||
  profilesOf(service).some(each => AUTOCOMPLETE.test(each))

const isSearch = (service: JsonObject) =>
  !isAutocomplete(service) &&
  (typeOf(service).startsWith('searchservice') || profilesOf(service).some(each => SEARCH.test(each)))

/** All services, those that stand inside others, too. */
function nested(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > 3) return []
  return listOf(value).flatMap(each => {
    if (Array.isArray(each)) return nested(each, depth + 1)
    return isObject(each) ? [each, ...nested(each.service, depth + 1)] : []
  })
}

/** Finds the services that search an object, version 2 first. Content Search 1.0, section 2; 2.0, section 2. */
export function searchServicesOf(services: unknown): readonly SearchService[] {
  const all = nested(services).slice(0, 100)
  const searches = all
    .filter(isSearch)
    .sort((one, other) => Number(typeOf(other).endsWith('2')) - Number(typeOf(one).endsWith('2')))
  const byUrl = new Map<string, SearchService>()
  for (const service of searches) {
    const url = safeUrl(idOf(service))
    const completing = nested(service.service).find(isAutocomplete) ?? all.find(isAutocomplete)
    const autocomplete = safeUrl(idOf(completing))
    if (url !== undefined && !byUrl.has(url)) byUrl.set(url, { url, ...(autocomplete && { autocomplete }) })
  }
  return [...byUrl.values()].slice(0, MOST_SERVICES)
}

/** Reads a term list (1.0, section 4) or a term page (2.0, section 6). */
export function toSearchTerms(json: unknown): readonly string[] | undefined {
  if (!isObject(json)) return undefined
  const terms = objectsIn(json.terms ?? json.items).flatMap(each => stringOf(each.value ?? each.match) ?? [])
  return [...new Set(terms.slice(0, MOST_TERMS).map(each => clip(each, LONGEST_TERM)))]
}
