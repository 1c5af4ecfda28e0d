import type { DigitalObject, Link, Media, MetadataEntry } from './digital-object'
import type { LanguageMap } from './language-map'

/** Several objects that belong together: a list to browse, or the volumes of one work. Presentation 3, `Collection`. */
export interface Collection {
  readonly id: string
  readonly label?: LanguageMap
  readonly summary?: LanguageMap
  readonly metadata: readonly MetadataEntry[]
  readonly requiredStatement?: MetadataEntry
  readonly rights: readonly string[]
  readonly homepages: readonly Link[]
  readonly thumbnail?: Media
  /** `multi-part`: its members are the volumes of one work, in order. */
  readonly multiPart: boolean
  /** Places of the collection, as its document has them: read by `sources/places`. */
  readonly navPlace?: unknown
  readonly members: readonly CollectionMember[]
  /** Checked URL of the next part of a list that comes in parts. Presentation 2.1, `next` and `first`. */
  readonly next?: string
  /** Checked URL of the part before the first that is listed, where that is left to the reader. Presentation 4, CollectionPage. */
  readonly previous?: string
  /** State of the parts that are not among the members: on their way, not to be had, or too many. */
  readonly rest?: 'waiting' | 'failed' | 'cut'
}

/** A manifest or another collection in a collection. */
export interface CollectionMember {
  /** URL to fetch it from; has passed `delivery/safe-url`. */
  readonly url: string
  readonly kind: 'manifest' | 'collection'
  readonly label?: LanguageMap
  readonly thumbnail?: Media
  readonly navDate?: string
  readonly navPlace?: unknown
  /** Name of the collection that it lies in, where that is written out inside the one that is shown. */
  readonly within?: LanguageMap
}

/** Tells a collection from an object. */
export function isCollection(value: Collection | DigitalObject): value is Collection {
  return 'members' in value
}
