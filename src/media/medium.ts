import type { ComponentType } from 'react'
import type { Canvas } from '../model/digital-object'

/**
 * The seam of the shelf: a medium is one folder that shows one kind of content. `accepts` is cheap and
 * loads nothing; the engine comes with `load`, once.
 */
export interface Medium {
  /** Also its name in the page's markup. */
  readonly name: string
  /** Whether its files have pages of their own, which it lays out itself in every layout but the overview. */
  readonly ownPages?: true
  /** True when it may add a SearchProvider (`viewer/search`) once a file is there. */
  readonly searches?: true
  /** It shows all canvases of the opening and follows page turns, so it is not mounted anew for them. */
  readonly spansCanvases?: true
  accepts(canvas: Canvas): boolean
  load(): Promise<ComponentType>
}
