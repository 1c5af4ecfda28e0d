import type { Offer } from '../../embed/messages'
import type { Configuration } from '../../model/configuration'
import type { LanguageMap } from '../../model/language-map'
import type { SearchProvider } from '../../search/search-provider'
import { type Settings, USUAL_SETTINGS } from '../device/settings'

/** A way to sign out. IIIF Authorization Flow 2.0, "Logout Service". */
export interface SignOut {
  readonly url: string
  readonly label: LanguageMap
  /** The access token service whose token ends with it. */
  readonly tokenService: string
}

/** Other objects that the host page can open in place of this one. */
export interface Offers {
  readonly list: readonly Offer[]
  /** Asks the host page for one of them, by position. */
  choose(position: number): void
}

/** The reader's changes to the picture; 1, false and absent are unchanged. */
export interface Adjustments {
  readonly brightness?: number
  readonly contrast?: number
  readonly saturation?: number
  readonly grey?: boolean
  readonly inverted?: boolean
  /** Seen as in a mirror, left and right exchanged on the screen. */
  readonly mirrored?: boolean
  /** A ruler lies on the page. */
  readonly ruler?: boolean
}

/** The picture without changes. */
export const UNCHANGED: Adjustments = {}

/** The part of the state that stays when another object is opened. */
export interface ViewerPart {
  readonly configuration: Configuration
  readonly settings: Settings
  /** The locale that the viewer speaks (BCP 47 tag); absent before the shell has chosen it. */
  readonly locale?: string
  readonly adjustments: Adjustments
  /** Name of the open panel; one at a time, in the column of its side. */
  readonly panel?: string
  readonly navigatorShown: boolean
  readonly shortcutsShown: boolean
  /** Set when the viewer stands in a host page that knows other representations. */
  readonly offers?: Offers
  /** Providers that search what objects say by themselves; set once the shell is there. */
  readonly objectSearches?: readonly SearchProvider[]
  /** Services where the reader can sign out again. */
  readonly signOuts: readonly SignOut[]
  /** Counts how often access was gained; media start anew with it. */
  readonly accessGeneration: number
  /** Language of the captions that the reader last chose, empty for none; absent before the first choice. */
  readonly captionLanguage?: string
  /** Kind of the audio description that the reader last chose, empty for none; absent before the first choice. */
  readonly descriptionKind?: string
  /** Counts how often a page was tried again; its pictures are fetched anew with it. */
  readonly retries: number
  /** Counts how often plug-ins came, or one of their media failed: panels and media may be others with it. */
  readonly plugInChanges?: number
  /** Counts how often an object was opened; the shell starts anew with it. */
  readonly objectGeneration: number
}

/** The viewer's part before anything is opened. */
export function freshViewerPart(configuration: Configuration): ViewerPart {
  return {
    configuration,
    settings: USUAL_SETTINGS,
    adjustments: UNCHANGED,
    navigatorShown: false,
    shortcutsShown: false,
    signOuts: [],
    accessGeneration: 0,
    retries: 0,
    objectGeneration: 0,
  }
}
