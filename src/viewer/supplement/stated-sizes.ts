// Canvas sizes that are all one default say nothing of the pages. The sizes that the pictures state, or the shapes that
// were seen, are believed instead, so that pages are laid out and paired by what they are. Loaded after the first page.

import type { Canvas, DigitalObject, Size } from '../../model/digital-object'
import { trueSize } from '../../model/pictures/shape'
import { statedSize } from '../state/current-opening'
import { deliveredOf } from '../state/shown-object'
import type { ViewerState, ViewerStore } from '../state/store'

/** Fewer canvases of one size are no sign of a default. */
const LEAST = 3
/** Canvases whose pictures are compared before those of all are read. */
const SAMPLE = 3

/** The size that all canvases state; `undefined` when they differ, or do not say. */
export function commonSize({ canvases }: Pick<DigitalObject, 'canvases'>): Size | undefined {
  const [first] = canvases
  const size = first && statedSize(first)
  if (!size || canvases.length < LEAST) return undefined
  return canvases.every(({ width, height }) => width === size.width && height === size.height)
    ? size
    : undefined
}

/** The size that the only picture of a canvas states, where it covers the canvas as it is. */
function pictureSize({ painting }: Canvas): Size | undefined {
  const [first, second] = painting
  if (!first || second || first.target || first.region || first.rotation) return undefined
  return statedSize(first.media) ?? statedSize(first.media.imageService ?? {})
}

/** Sizes of canvases, by position, that the statements of their pictures contradict. */
export function contradictedSizes(object: DigitalObject, common: Size): ReadonlyMap<number, Size> {
  const differs = (canvas: Canvas) => {
    const size = pictureSize(canvas)
    return size !== undefined && trueSize(common, size) === size
  }
  if (!object.canvases.slice(0, SAMPLE).every(differs)) return new Map()
  return new Map(
    object.canvases.flatMap((canvas, index) => {
      const size = differs(canvas) ? pictureSize(canvas) : undefined
      return size ? [[index, size] as const] : []
    }),
  )
}

/** A shape that was seen of a page although its canvas states the common size. */
function seenShape({ learnedSizes }: ViewerState, common: Size): Size | undefined {
  return [...learnedSizes.values()].find(size => trueSize(common, size) === size)
}

/** Adds sizes for the pages that have not been seen; those that were stay as they are. */
function learn(store: ViewerStore, sizes: Iterable<readonly [number, Size]>): void {
  store.setState(({ learnedSizes }) => ({ learnedSizes: new Map([...sizes, ...learnedSizes]) }))
}

/** Weighs the stated sizes of every object that is opened against its pictures. Returns the way to stop. */
export function followStatedSizes(store: ViewerStore): () => void {
  let generation = -1
  let common: Size | undefined
  const onChange = (state: ViewerState) => {
    const object = deliveredOf(state)
    if (!object || state.order) return
    if (generation !== state.objectGeneration) {
      generation = state.objectGeneration
      common = commonSize(object)
      const sizes = common && contradictedSizes(object, common)
      if (sizes?.size) {
        common = undefined
        learn(store, sizes)
      }
    }
    const shape = common && seenShape(store.getState(), common)
    if (!shape) return
    // One page has been seen to be otherwise: the others are taken to be of its shape, until they are seen.
    common = undefined
    learn(
      store,
      object.canvases.map((_, index) => [index, shape] as const),
    )
  }
  onChange(store.getState())
  return store.subscribe(onChange)
}
