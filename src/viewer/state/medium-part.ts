import type { SearchProvider } from '../../search/search-provider'
import type { InnerPages } from '../files/inner-pages'
import type { Playback } from '../files/playback'
import type { ShownWords } from '../files/shown-words'

/** The view of an opening to the pixel; opening units, in which the opening is 1 wide. */
export interface Sight {
  readonly center: { readonly x: number; readonly y: number }
  /** CSS pixels for each opening unit. */
  readonly scale: number
  /** The scale at which the whole opening is seen. */
  readonly whole: number
  /** Height of the opening. */
  readonly height: number
}

/** Exact views of a medium, for a viewer beside it that moves with it. */
export interface Sights {
  /** `undefined` while the page is on its way. */
  sight(): Sight | undefined
  /** Moves the view, before the next frame is drawn. */
  seeAt(view: Pick<Sight, 'center' | 'scale'>): void
  /** Calls back on every frame in which the view moves; returns the way to stop. */
  onMove(listener: () => void): () => void
}

/** Commands that a mounted medium offers to the toolbar and the keys; the medium keeps the state itself. */
export interface ViewportControls {
  /** Multiplies the zoom about the centre. */
  zoomBy(factor: number): void
  /** Moves the view by fractions of the stage, right and down. */
  panBy(right: number, down: number): void
  /** Shows the whole page. */
  wholePage(): void
  /** Makes the page as wide as the stage; absent where that makes no sense. */
  pageWidth?(): void
  /** Absent where the view is not kept as a centre and a scale. */
  readonly sights?: Sights
}

/** A coarse mirror of the medium's view, for the toolbar, announcements and links. */
export interface View {
  /** 1 is the whole page fitted to the stage. */
  readonly zoom: number
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
}

/** The whole page, before its limits of zoom are known. */
export const WHOLE_PAGE: View = { zoom: 1, canZoomIn: false, canZoomOut: false }

/**
 * The part of the state that the mounted medium writes, and clears when it is unmounted. Every field is required, so
 * that `freshMediumPart` names all of them.
 */
export interface MediumPart {
  readonly view: View
  readonly controls: ViewportControls | undefined
  /** Set by a medium whose file has pages of its own. */
  readonly innerPages: InnerPages | undefined
  /** Set by a medium that plays in time. */
  readonly playback: Playback | undefined
  /** Set by a medium whose file has words to be read aloud. */
  readonly shownWords: ShownWords | undefined
  /** Providers that can search the file that is shown (`addSearch`). */
  readonly searches: readonly SearchProvider[]
  /** True when the current page is still on its way. */
  readonly pageWaiting: boolean
}

/** The medium's part before a medium is mounted. */
export function freshMediumPart(): MediumPart {
  return {
    view: WHOLE_PAGE,
    controls: undefined,
    innerPages: undefined,
    playback: undefined,
    shownWords: undefined,
    searches: [],
    pageWaiting: false,
  }
}
