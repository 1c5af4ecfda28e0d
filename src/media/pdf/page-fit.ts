// Sizes of pages and the pages seen together: arithmetic only. Lengths are CSS pixels.

import type { Size } from '../../model/digital-object'
import type { Layout } from '../../model/openings'
import { pairCanvases } from '../../model/openings'

/** Fit of the pages to the stage: whole, as wide as it, as wide as is good to read, or as the reader zoomed. */
export type Fit = 'page' | 'width' | 'comfortable' | 'free'

/** The room around pages; none on small screens, as around pictures. */
export const marginOf = (stage: Size) => (stage.width < 600 ? 0 : 12)

/** A page is not made larger than this by itself: lines would get too long for the eye. */
const COMFORTABLE = 1.25

/** The scale at which pages side by side, of these sizes at scale 1, fit the stage. */
export function fitScale(pages: readonly Size[], stage: Size, fit: Exclude<Fit, 'free'>): number {
  const room = 2 * marginOf(stage)
  const width = pages.reduce((sum, page) => sum + page.width, 0)
  const height = Math.max(...pages.map(page => page.height))
  const byWidth = Math.max(stage.width - room, 1) / Math.max(width, 1)
  const byHeight = Math.max(stage.height - room, 1) / Math.max(height, 1)
  if (fit === 'page') return Math.min(byWidth, byHeight)
  return fit === 'width' ? byWidth : Math.min(byWidth, Math.max(COMFORTABLE, byHeight))
}

/** Which pages face each other: none, or pairs that begin with page 1 or (`even`) with page 2. */
export type Spreads = 'none' | 'odd' | 'even'

/** Facts that decide about pairs. */
interface SpreadBasis {
  /** Pairs that the file itself states. */
  readonly stated?: Spreads | undefined
  readonly layout: Layout
  readonly labels: readonly string[]
  readonly shifted: boolean
  sizeOf(page: number): Size | undefined
}

/** Pairs the pages of a file as the pages of any object are paired (`model/openings`), as far as pdf.js can lay them out. */
export function spreadsOf({ layout, labels, shifted, stated, sizeOf }: SpreadBasis): Spreads {
  if (layout !== 'book') return 'none'
  const canvases = labels.map(label => ({ behaviors: [], label: { none: [label] } }))
  const openings = pairCanvases({ canvases, behaviors: [], shifted, sizeOf })
  if (openings.every(opening => opening.length === 1) && labels.length > 2) return 'none'
  if (stated === undefined || stated === 'none') return openings[0]?.length === 2 ? 'odd' : 'even'
  return (stated === 'odd') === shifted ? 'even' : 'odd'
}

/** The pairs that a file states by its `PageLayout`; `undefined` where it states none. ISO 32000-2, table 29. */
export function statedSpreads(pageLayout: string): Spreads | undefined {
  const side = /^Two(?:Page|Column)(Left|Right)$/.exec(pageLayout)?.[1]
  if (side === undefined) return undefined
  return side === 'Left' ? 'odd' : 'even'
}

/** Positions of the pages seen together with a page, counted from 0. */
export function pagesSeenWith(page: number, count: number, spreads: Spreads): readonly number[] {
  if (spreads === 'none') return [page]
  const first = page - ((page + (spreads === 'odd' ? 0 : 1)) % 2)
  return [first, first + 1].filter(each => each >= 0 && each < count)
}
