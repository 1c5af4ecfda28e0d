import { safeUrl } from '../../delivery/safe-url'
import type { Link, MetadataEntry, Provider } from '../../model/digital-object'
import { mimeType } from '../../model/formats/formats'
import { isObject, type JsonObject, listOf, objectsIn, stringOf } from '../json'
import { clip, LONGEST_VALUE, MOST_ENTRIES } from '../text'
import { labelOf, richTextOf } from './language-map-of'
import { toMedia } from './media'
import { idOf } from './vocabulary'

const ATTRIBUTION = { en: ['Attribution'] }
const LONGEST_FORMAT = 200

/** The labelled values of a resource. Presentation 3, `metadata`. */
export function metadataOf(resource: JsonObject): readonly MetadataEntry[] {
  return objectsIn(resource.metadata)
    .flatMap(entriesOf)
    .slice(0, MOST_ENTRIES)
    .map(entry => ({ label: labelOf(entry.label) ?? {}, value: richTextOf(entry.value) ?? {} }))
}

/** An entry as it stands, or those of an object that has the labels for its keys; its id and type are no labels. */
const entriesOf = (entry: JsonObject): readonly JsonObject[] =>
  'label' in entry || 'value' in entry
    ? [entry]
    : Object.entries(entry)
        .filter(([label]) => !/^@?(?:id|type)$/.test(label))
        .map(([label, value]) => ({ label, value }))

/** Statement that must be shown with the resource. Presentation 3, `requiredStatement`; Presentation 2.1, `attribution`. */
export function requiredStatementOf(resource: JsonObject): MetadataEntry | undefined {
  const [statement] = objectsIn(resource.requiredStatement)
  const value = richTextOf(statement ? statement.value : (resource.requiredStatement ?? resource.attribution))
  return value && { label: (statement && labelOf(statement.label)) ?? ATTRIBUTION, value }
}

/** URIs or texts that state the rights. Presentation 3, `rights`; Presentation 2.1, `license`. */
export function rightsOf(resource: JsonObject): readonly string[] {
  return [...listOf(resource.rights), ...listOf(resource.license)]
    .slice(0, MOST_ENTRIES)
    .map(idOf)
    .filter(right => right !== undefined)
    .map(right => clip(right, LONGEST_VALUE))
}

/** The links in some properties, each address once; those that the address checker refuses are left out. Presentation 3, section 3.3. */
export function linksIn(...properties: readonly unknown[]): readonly Link[] {
  const links = properties.flatMap(listOf).slice(0, MOST_ENTRIES).flatMap(toLink)
  const seen = new Set<string>()
  return links.filter(({ url }) => !seen.has(url) && seen.add(url))
}

function toLink(value: unknown): Link[] {
  const url = safeUrl(idOf(value))
  if (url === undefined) return []
  const label = isObject(value) ? labelOf(value.label) : undefined
  const format = isObject(value) ? stringOf(value.format) : undefined
  return [{ url, format: mimeType(clip(format ?? '', LONGEST_FORMAT)), ...(label && { label }) }]
}

/** Providers of the object. Presentation 3, `provider`; a bare `logo` of older documents is a provider without a name. */
export function providersOf(resource: JsonObject): readonly Provider[] {
  const providers = objectsIn(resource.provider).slice(0, MOST_ENTRIES).map(toProvider)
  if (providers.length > 0) return providers
  const logo = firstMedia(resource.logo)
  return logo ? [{ label: {}, homepages: [], seeAlso: [], logo }] : []
}

function toProvider(provider: JsonObject): Provider {
  const logo = firstMedia(provider.logo)
  return {
    label: labelOf(provider.label) ?? {},
    homepages: linksIn(provider.homepage),
    seeAlso: linksIn(provider.seeAlso),
    ...(logo && { logo }),
  }
}

/** The first picture in a property that can be shown, for thumbnails and logos. */
export function firstMedia(property: unknown): ReturnType<typeof toMedia> {
  for (const value of listOf(property).slice(0, MOST_ENTRIES)) {
    const media = toMedia(isObject(value) ? value : { id: value })
    if (media) return media.type === '' ? { ...media, type: 'image' } : media
  }
  return undefined
}
