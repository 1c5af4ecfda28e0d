import type { CanvasOverrides } from '../../model/canvas-override'
import type { Collection } from '../../model/collection'
import type { Configuration } from '../../model/configuration'
import type { DigitalObject, Size } from '../../model/digital-object'
import type { Failure } from '../../model/failure'
import { AS_DELIVERED, type Layers } from '../../model/layers'
import type { MarkLayer } from '../../model/mark'
import type { Layout } from '../../model/openings'
import type { Representation } from '../../model/representation'
import type { SearchResults } from '../search/search-results'
import type { Place } from '../url/place'
import type { ViewerRequest } from '../url/request'

/** Progress of opening an object, and its result. The object is as delivered; `objectOf` applies order and overrides. */
export type Loading =
  | { readonly status: 'start-page' }
  | { readonly status: 'loading'; readonly bytes: number }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly object: DigitalObject }
  | { readonly status: 'collection'; readonly collection: Collection }
  | { readonly status: 'remote'; readonly representation: Representation; readonly refused?: Failure }

/**
 * The part of the state that belongs to the open object. Every field is required, so that `freshObjectPart` names all
 * of them and opening another object resets them all. Positions of canvases are those in the current order.
 */
export interface ObjectPart {
  /** Absent for a file from the reader's own disk. */
  readonly request: ViewerRequest | undefined
  readonly loading: Loading
  readonly place: Place
  /** Place of the reader when the object was last open; offered until a page is turned. */
  readonly lastPlace: Place | undefined
  readonly layout: Layout
  /** The default layout for this object and this window; links do not name it. */
  readonly usualLayout: Layout
  /** The layout that the overview was opened from. */
  readonly layoutBefore: Layout
  /** The reader's correction of the pairing in book layout. */
  readonly shifted: boolean
  /** One of the object's `sequences`, counted from 1; 0 is the order of delivery. */
  readonly order: number
  /** Changes to what is shown of canvases; absent while there is none. */
  readonly overrides: CanvasOverrides | undefined
  /** The collection the object was opened from, as far as it is known. */
  readonly collection: Collection | undefined
  /** The representations of the record, the open one among them; empty when there is only that one. */
  readonly representations: readonly Representation[]
  /** Which pictures of a page are seen. */
  readonly layers: Layers
  /** Pictures of a Choice that could not be shown, by `layerKey`. */
  readonly layerFailures: ReadonlyMap<string, Failure>
  /** Marks over the pictures, by the name of who provides them; written by `setMarks`. */
  readonly marks: ReadonlyMap<string, MarkLayer>
  /** The search that was started last, until it is ended. */
  readonly search: SearchResults | undefined
  /** Sizes in pixels learned from pictures, by canvas position, where the object gave none. */
  readonly learnedSizes: ReadonlyMap<number, Size>
  /** Failures of pages, by canvas position. */
  readonly pageFailures: ReadonlyMap<number, Failure>
  /** True once a page with words was met; false while the pages that were read had comments alone, or nothing. */
  readonly hasWords: boolean | undefined
  /** Terms or a warning are not yet accepted: nothing of the object is shown, nor fetched beyond its description. */
  readonly consentPending: boolean
  /** Why URLs could not be renewed; the page stays as it is, under a notice. */
  readonly sessionEnded: Failure | undefined
}

/** The object's part with nothing opened: the start page. */
export function freshObjectPart({ asksFirst }: Configuration): ObjectPart {
  return {
    request: undefined,
    loading: { status: 'start-page' },
    place: { canvas: 0, rotation: 0 },
    lastPlace: undefined,
    layout: 'single',
    usualLayout: 'single',
    layoutBefore: 'single',
    shifted: false,
    order: 0,
    overrides: undefined,
    collection: undefined,
    representations: [],
    layers: AS_DELIVERED,
    layerFailures: new Map(),
    marks: new Map(),
    search: undefined,
    learnedSizes: new Map(),
    pageFailures: new Map(),
    hasWords: undefined,
    consentPending: asksFirst,
    sessionEnded: undefined,
  }
}
