import type { DigitalObject, Size } from '../../model/digital-object'
import { type OpeningCanvases, pairCanvases } from '../../model/openings'
import { objectOf, type ViewerState } from './store'

/** The size a canvas states; one without both sides states none. */
export function statedSize(canvas: { readonly width?: number; readonly height?: number }): Size | undefined {
  const { width = 0, height = 0 } = canvas
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** The size of a canvas in canvas units: as learned from its picture, which is the evidence, else as stated. */
export function sizeOf(
  state: Pick<ViewerState, 'loading' | 'order' | 'overrides' | 'learnedSizes'>,
  canvas: number,
): Size | undefined {
  const content = objectOf(state)?.canvases[canvas]
  return content && (state.learnedSizes.get(canvas) ?? statedSize(content))
}

/** The pairs of an object, and at which of them each canvas is. */
interface Pairs {
  readonly openings: readonly OpeningCanvases[]
  readonly indexOf: ReadonlyMap<number, number>
}

type Basis = Pick<ViewerState, 'shifted' | 'learnedSizes'> & { readonly object: DigitalObject }

let cache: { readonly basis: Basis; readonly pairs: Pairs } | undefined

/** Pairing 5,000 pages takes a few milliseconds: it is done again only when something of it has changed. */
function pairsOf(state: ViewerState, object: DigitalObject): Pairs {
  const { shifted, learnedSizes } = state
  const same =
    cache?.basis.object === object &&
    cache.basis.shifted === shifted &&
    cache.basis.learnedSizes === learnedSizes
  if (cache && same) return cache.pairs
  const { canvases, behaviors } = object
  const openings = pairCanvases({ canvases, behaviors, shifted, sizeOf: canvas => sizeOf(state, canvas) })
  const indexOf = new Map(
    openings.flatMap((opening, index) => opening.map(canvas => [canvas, index] as const)),
  )
  cache = { basis: { object, shifted, learnedSizes }, pairs: { openings, indexOf } }
  return cache.pairs
}

/** The canvases seen together with a canvas, in reading order; only itself outside book layout. */
export function openingAt(state: ViewerState, canvas: number): OpeningCanvases {
  const object = objectOf(state)
  if (!object || state.layout !== 'book') return [canvas]
  const { openings, indexOf } = pairsOf(state, object)
  return openings[indexOf.get(canvas) ?? -1] ?? [canvas]
}

/**
 * The opening so many turns away from the one at a canvas, stopping at the first and the last; `undefined`
 * while there is no object.
 */
export function openingAfter(state: ViewerState, canvas: number, turns: number): OpeningCanvases | undefined {
  const object = objectOf(state)
  if (!object) return undefined
  const within = (index: number, count: number) => Math.min(Math.max(index, 0), count - 1)
  if (state.layout !== 'book') return [within(canvas + turns, object.canvases.length)]
  const { openings, indexOf } = pairsOf(state, object)
  return openings[within((indexOf.get(canvas) ?? 0) + turns, openings.length)]
}
