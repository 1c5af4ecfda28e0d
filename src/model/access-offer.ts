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
  /** Where to sign out again. */
  readonly signOut?: { readonly url: string; readonly label: LanguageMap }
}
