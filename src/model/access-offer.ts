import type { Media } from './digital-object'
import type { LanguageMap } from './language-map'

/**
 * A way to be let in that a IIIF document offers: an access service and its token service. IIIF Authorization
 * Flow 2.0, "Access Service"; version 1's login and clickthrough are `active` too.
 */
export interface AccessOffer {
  readonly version: 1 | 2
  /** `active`: the reader does something there; `kiosk`: it opens and closes itself; `external`: nothing opens. */
  readonly kind: 'active' | 'kiosk' | 'external'
  /** The page that is opened; checked, empty for `external`. */
  readonly url: string
  /** The access token service; checked. */
  readonly tokenService: string
  /** The name of the service, and what it says before it is used; HTML is not expected and not read. */
  readonly label: LanguageMap
  readonly heading: LanguageMap
  readonly note: LanguageMap
  readonly confirmLabel: LanguageMap
  /** Link to sign out again. */
  readonly signOut?: { readonly url: string; readonly label: LanguageMap }
}

/** Guard of a resource, and its access services. */
export interface Guard {
  readonly version: 1 | 2
  /** Version 2: the probe service; version 1: empty, the image service's own document is asked. */
  readonly probe: string
  readonly offers: readonly AccessOffer[]
}

/** Words of an access document for the reader, plain; empty maps where it has none. */
export interface AccessNotice {
  readonly heading: LanguageMap
  readonly note: LanguageMap
}

/** Answer of a probe service, or in version 1 of the guarded image service itself. */
export interface AccessAnswer extends AccessNotice {
  /** HTTP status that the probe tells of the resource; absent in version 1. */
  readonly status?: number
  /** Place where the resource itself is to be fetched. */
  readonly location?: Media
  /** Degraded form of the resource that may be shown instead. */
  readonly substitute?: Media
  /** Guard that an image service names in its own document. Authentication 1.0, section 3.1. */
  readonly guard?: Guard
}
