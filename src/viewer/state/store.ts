import { createStore } from 'zustand/vanilla'
import type { Offer } from '../../embed/messages'
import type { Collection } from '../../model/collection'
import type { Configuration } from '../../model/configuration'
import type { DigitalObject, Size } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import type { LanguageMap } from '../../model/language-map'
import { AS_DELIVERED, type Layers } from '../../model/layers'
import type { MarkLayer } from '../../model/mark'
import type { Layout } from '../../model/openings'
import type { Representation } from '../../model/representation'
import type { SearchProvider } from '../../search/search-provider'
import { type Settings, USUAL_SETTINGS } from '../device/settings'
import type { Playback } from '../files/playback'
import type { SearchResults } from '../search/search-results'
import type { Place } from '../url/place'
import type { ViewerRequest } from '../url/request'

/** How far the object is. */
export type Loading =
  | { readonly status: 'start-page' }
  | { readonly status: 'loading'; readonly bytes: number }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly object: DigitalObject }
  | { readonly status: 'collection'; readonly collection: Collection }
  | { readonly status: 'remote'; readonly representation: Representation; readonly refused?: Failure }

/** A way to sign out. IIIF Authorization Flow 2.0, "Logout Service". */
export interface SignOut {
  readonly url: string
  readonly label: LanguageMap
  /** The access token service whose token ends with it. */
  readonly tokenService: string
}

/** What a mounted medium lets the toolbar and the keys do; the medium keeps the state itself. */
export interface ViewportControls {
  /** Multiplies the zoom about the centre. */
  zoomBy(factor: number): void
  /** Moves the view by fractions of the stage, right and down. */
  panBy(right: number, down: number): void
  /** Shows the whole page. */
  wholePage(): void
  /** Makes the page as wide as the stage; absent where that makes no sense. */
  pageWidth?(): void
}

/** A coarse mirror of the medium's view, for the toolbar, announcements and links. */
export interface View {
  /** 1 is the whole page fitted to the stage. */
  readonly zoom: number
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
}

/** The pages inside the file of the current canvas (a PDF, an EPUB); the medium that shows them keeps them. */
export interface InnerPages {
  readonly count: number
  /** Position of the page that is read, counted from 0. */
  readonly current: number
  /** Positions of the pages that are seen together, in reading order; only the current one when absent. */
  readonly shown?: readonly number[]
  /** The printed label of a page; empty when it has none. */
  labelOf(page: number): string
  /** Shows a page by position. */
  goTo(page: number): void
  /** Turns by so many pages or openings, as the layout has them; stops at the first and the last. */
  turnBy(turns: number): void
  /** Whether there is a page before (-1) or after (1) what is seen. */
  canTurn(turns: 1 | -1): boolean
  /** The table of contents of the file; absent when it has none. */
  readonly outline?: readonly InnerOutlineEntry[]
  /** Size of a page in units of its own, as far as it is known. */
  sizeOf?(page: number): Size | undefined
  /** Address of a small picture of a page, `undefined` when it cannot be drawn; the medium lets go of it. */
  thumbnail?(page: number, signal: AbortSignal): Promise<string | undefined>
  /** Draws pages at print size, one after another; absent when that is not possible or not allowed. */
  draw?(page: number, pixels: number, signal: AbortSignal): Promise<HTMLCanvasElement | undefined>
  /** Bytes of the whole file, fetched now; absent when they may not be taken. Rejects when they cannot be had. */
  bytes?(): Promise<Uint8Array>
}

/** An entry of the table of contents inside a file. */
export interface InnerOutlineEntry {
  readonly label: string
  readonly children: readonly InnerOutlineEntry[]
  /** Shows what it names; absent when it leads nowhere. */
  readonly open?: () => void
  /** Position of the page it leads to, found when it is asked for. */
  findPage(): Promise<number | undefined>
}

/** What the page round the viewer can open in its place. */
export interface Offers {
  readonly list: readonly Offer[]
  /** Asks the page for one of them, by position. */
  choose(position: number): void
}

/** How the reader has the picture changed; 1 is unchanged. */
export interface Adjustments {
  readonly brightness: number
  readonly contrast: number
  readonly inverted: boolean
}

/** The only state of the viewer. */
export interface ViewerState {
  readonly configuration: Configuration
  readonly request?: ViewerRequest
  readonly loading: Loading
  readonly place: Place
  /** Where the reader was when the object was last open; offered until a page is turned. */
  readonly lastPlace?: Place
  readonly layout: Layout
  /** The layout that goes without saying, for this object and this window; links do not name it. */
  readonly usualLayout: Layout
  /** The layout that the overview was opened from. */
  readonly layoutBefore: Layout
  /** The reader's correction of the pairing in book layout. */
  readonly shifted: boolean
  /** Which of the object's orders its pages are in, counted from 1; 0 as delivered. */
  readonly order: number
  /** The collection the object was opened from, as far as it is known. */
  readonly collection?: Collection
  /** Which panel is open on each side; one name on a phone covers the page. */
  readonly panel?: string
  readonly view: View
  readonly controls?: ViewportControls
  /** Set by a medium whose file has pages of its own, for as long as it shows one. */
  readonly innerPages?: InnerPages
  /** Set by a medium that plays in time, for as long as it shows a recording. */
  readonly playback?: Playback
  /** Providers that can search what is open; a medium adds its own for as long as it shows a file (`addSearch`). */
  readonly searches: readonly SearchProvider[]
  /** The search that was started last, until it is ended. */
  readonly search?: SearchResults | undefined
  /** Set when the viewer stands in a page that knows other representations. */
  readonly offers?: Offers
  readonly adjustments: Adjustments
  readonly settings: Settings
  /** Language of the captions that the reader last chose, empty for none; `undefined` before the first choice. */
  readonly captionLanguage?: string
  /** Which pictures of a page are seen. */
  readonly layers: Layers
  /** Pictures of a Choice that could not be shown, by `layerKey`. */
  readonly layerFailures: ReadonlyMap<string, Failure>
  /** Marks over the pictures, by the name of who provides them; written by `setMarks`. */
  readonly marks: ReadonlyMap<string, MarkLayer>
  readonly navigatorShown: boolean
  readonly shortcutsShown: boolean
  /** Sizes in pixels learned from pictures, by canvas position, where the object gave none. */
  readonly learnedSizes: ReadonlyMap<number, Size>
  /** Whether the current page is still on its way. */
  readonly pageWaiting: boolean
  /** Failures of canvases that could not be shown, by position; written through `page-failures.ts` only. */
  readonly pageFailures: ReadonlyMap<number, Failure>
  /** Counts how often a page was tried again; its pictures are fetched anew with it. */
  readonly retries: number
  /** Notices are still to be accepted: nothing of the object is shown, nor fetched beyond its description. */
  readonly consentPending: boolean
  /** Why addresses could not be renewed: the page stays as it is, under a notice. */
  readonly sessionEnded?: Failure | undefined
  /** Pages of which only a lesser form is shown, by canvas position, and why. */
  readonly degradedPages: ReadonlyMap<number, Failure>
  /** Where the reader signs out again of what an object asked to sign in to. */
  readonly signOuts: readonly SignOut[]
  /** Counts how often access was gained; media start anew with it. */
  readonly accessGeneration: number
  /** The representations of the record, the one that is open among them; empty when there is only that one. */
  readonly representations: readonly Representation[]
}

/** The picture as it is. */
export const UNCHANGED: Adjustments = { brightness: 1, contrast: 1, inverted: false }
/** The whole page, with nothing yet known of how near one can come. */
export const WHOLE_PAGE: View = { zoom: 1, canZoomIn: false, canZoomOut: false }

/** Creates the viewer's state; a vanilla store, so that `main.ts` uses it before React is there. */
export function createViewerStore(configuration: Configuration) {
  return createStore<ViewerState>(() => ({
    configuration,
    loading: { status: 'start-page' },
    place: { canvas: 0, rotation: 0 },
    layout: 'single',
    usualLayout: 'single',
    layoutBefore: 'single',
    shifted: false,
    order: 0,
    view: WHOLE_PAGE,
    adjustments: UNCHANGED,
    settings: USUAL_SETTINGS,
    layers: AS_DELIVERED,
    layerFailures: new Map(),
    marks: new Map(),
    navigatorShown: false,
    shortcutsShown: false,
    learnedSizes: new Map(),
    pageWaiting: false,
    pageFailures: new Map(),
    retries: 0,
    consentPending: configuration.asksFirst,
    degradedPages: new Map(),
    signOuts: [],
    searches: [],
    accessGeneration: 0,
    representations: [],
  }))
}

/** The viewer's state and its subscriptions. */
export type ViewerStore = ReturnType<typeof createViewerStore>

/** The object, once it is there. */
export function objectOf(state: Pick<ViewerState, 'loading'>): DigitalObject | undefined {
  return state.loading.status === 'ready' ? state.loading.object : undefined
}
