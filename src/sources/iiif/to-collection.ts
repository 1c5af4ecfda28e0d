import { safeUrl } from '../../delivery/safe-url'
import type { Collection, CollectionMember } from '../../model/collection'
import type { LanguageMap } from '../../model/language-map'
import { isObject, type JsonObject, listOf, stringOf } from '../json'
import type { SourceDocument } from '../source'
import { clip, LONGEST_LABEL } from '../text'
import { behaviorsOf } from './canvas'
import { firstMedia, linksIn, metadataOf, requiredStatementOf, rightsOf } from './descriptive'
import { labelOf, richTextOf } from './language-map-of'
import { idOf, typeOf } from './vocabulary'

/** Members of one collection, and how deep collections without an address of their own may lie in it. */
export const MOST_MEMBERS = 20_000
export const DEEPEST_COLLECTION = 64

type MemberKind = CollectionMember['kind']

/** Properties that hold the members in each version, and the kind of one that states none. `members` come in the intended order. */
const LISTS: readonly (readonly [string, MemberKind])[] = [
  ['items', 'manifest'],
  ['members', 'manifest'],
  ['collections', 'collection'],
  ['manifests', 'manifest'],
]

/**
 * Turns a collection into the model; what cannot be followed is left out. Presentation 3, section 5.1;
 * Presentation 2.1, section 5.8.
 */
export function toCollection(json: JsonObject, { url }: SourceDocument): Collection {
  const id = safeUrl(idOf(json)) ?? url.split(/[?#]/, 1)[0] ?? ''
  const own = [id, url]
  const listed = membersOf(json, own)
  // A first page may be written out in the collection.
  const page = listed.length === 0 && isObject(json.first) ? json.first : {}
  const members = listed.length > 0 ? listed : membersOf(page, own)
  const label = labelOf(json.label)
  const summary = richTextOf(json.summary ?? json.description)
  const requiredStatement = requiredStatementOf(json)
  const thumbnail = firstMedia(json.thumbnail)
  const next =
    safeUrl(idOf(json.next) ?? idOf(page.next)) ??
    (members.length === 0 ? safeUrl(idOf(json.first)) : undefined)
  // Presentation 2 has parts of a list as collections; a page of version 4 is read with what is before it.
  const previous = typeOf(json) === 'collection' ? safeUrl(idOf(json.prev)) : undefined
  return {
    id,
    ...(label && { label }),
    ...(summary && { summary }),
    metadata: metadataOf(json),
    ...(requiredStatement && { requiredStatement }),
    rights: rightsOf(json),
    homepages: linksIn(json.homepage, json.related),
    ...(thumbnail && { thumbnail }),
    multiPart: behaviorsOf(json).includes('multi-part'),
    members,
    ...placed(json),
    ...(next && { next }),
    ...(previous && previous !== url && { previous }),
  }
}

/** The members in their order, each address once; `own` are the addresses of the collection itself. */
function membersOf(json: JsonObject, own: readonly string[]): readonly CollectionMember[] {
  const members = new Map<string, CollectionMember>()
  for (const candidate of candidatesIn(json, own)) {
    if (!members.has(candidate.url)) members.set(candidate.url, toMember(candidate))
    if (members.size >= MOST_MEMBERS) break
  }
  return [...members.values()]
}

interface Candidate {
  readonly value: unknown
  readonly kind: MemberKind
  readonly url: string
  /** Name of the collection that is written out round it, inside the one that is read. */
  readonly within?: LanguageMap | undefined
}

function* candidatesIn(
  holder: JsonObject,
  own: readonly string[],
  depth = 1,
  within?: LanguageMap,
): Generator<Candidate> {
  for (const [list, usual] of LISTS) {
    for (const value of listOf(holder[list])) {
      const kind = kindOf(value, usual)
      const url = safeUrl(idOf(value))
      if (kind === 'collection' && isObject(value) && isWrittenOut(value, url, own)) {
        if (depth < DEEPEST_COLLECTION)
          yield* candidatesIn(value, own, depth + 1, labelOf(value.label) ?? within)
      } else if (kind && url) yield { value, kind, url, within }
    }
  }
}

/**
 * A collection whose members are written out inside: they are shown in its place, since its own URL often leads nowhere. One
 * that says that it has more, or goes on elsewhere, is opened by its URL, unless it has none or that of the collection round it.
 */
function isWrittenOut(value: JsonObject, url: string | undefined, own: readonly string[]): boolean {
  const count = LISTS.reduce((sum, [list]) => sum + listOf(value[list]).length, 0)
  if (count === 0) return false
  if (url === undefined || own.includes(url)) return true
  const goesOn = [value.first, value.next].some(each => idOf(each) !== undefined)
  return !goesOn && !(Number(value.total) > count)
}

/** Kind of a member; `undefined` for what does not belong into a collection. */
function kindOf(value: unknown, usual: MemberKind): MemberKind | undefined {
  const type = typeOf(value)
  if (type === '') return usual
  return type === 'manifest' || type === 'collection' ? type : undefined
}

function toMember({ value, kind, url, within }: Candidate): CollectionMember {
  if (!isObject(value)) return { url, kind, ...(within && { within }) }
  const label = labelOf(value.label)
  const thumbnail = firstMedia(value.thumbnail)
  const navDate = stringOf(value.navDate)
  return {
    url,
    kind,
    ...(label && { label }),
    ...(thumbnail && { thumbnail }),
    ...(navDate && { navDate: clip(navDate, LONGEST_LABEL) }),
    ...(within && { within }),
    ...placed(value),
  }
}

const placed = ({ navPlace }: JsonObject) => (navPlace === undefined ? {} : { navPlace })
