import type { TextLook } from './text-look'

/** Zoom after a page is turned. */
export type ZoomOnTurn = 'whole' | 'keep' | 'keep-at-start'

/** The reader's settings; kept on the device only. */
export interface Settings {
  /** The language that the reader chose for the viewer (BCP 47 tag); absent for that of the link or the browser. */
  readonly language?: string
  /**
   * `whole` shows every page whole; `keep` stays as near, at the same part of the page; `keep-at-start` stays as
   * near and begins where reading does: the top of the page, at the right corner in right-to-left books.
   */
  readonly zoomOnTurn: ZoomOnTurn
  /** True when turned pages move. Never where the reader's system asks for less motion. */
  readonly animated: boolean
  /** True when the last page of each object is kept, to be offered when it is opened again. */
  readonly comingBack: boolean
  /** True when letters, digits and signs are shortcuts by themselves (WCAG 2.2, 2.1.4). */
  readonly singleKeys: boolean
  /** The reader's own keys by the standard ones, both named as in `keys.ts`; `''` where the reader wants none. */
  readonly keys?: Readonly<Record<string, string>>
  /** True when dragging over words selects them also on a page that is enlarged, and by finger; else it moves the page. */
  readonly selectWords?: boolean
  /** The look of the text of pages, once the reader chose one. */
  readonly textLook?: TextLook
}

/** Default settings. */
export const USUAL_SETTINGS: Settings = {
  zoomOnTurn: 'whole',
  animated: false,
  comingBack: true,
  singleKeys: true,
}
