import type { Size } from '../../model/digital-object'
import { objectOf, type ViewerStore } from '../../viewer/state/store'
import { type PageShapes, pageShapes, shapeOf } from '../../viewer/supplement/page-shapes'

/** Milliseconds for which shapes are gathered: each change lays lists out anew. */
const GATHERED = 80
/** More shapes than these are not kept: those of the objects before go first. */
const MOST = 20_000

let gathered: Map<string, Size> | undefined

const withShapes = (before: PageShapes, learned: PageShapes): PageShapes =>
  new Map([...before, ...learned].slice(-MOST))

/** Learns the shape of a page that nobody has opened from its thumbnail; `size` is the thumbnail's, in pixels. */
export function learnShape(store: ViewerStore, canvas: number, size: Size): void {
  const state = store.getState()
  const id = objectOf(state)?.canvases[canvas]?.id
  if (id === undefined || shapeOf(state, canvas) || !(size.width > 0 && size.height > 0)) return
  if (gathered) {
    gathered.set(id, size)
    return
  }
  const learned = new Map([[id, size]])
  gathered = learned
  setTimeout(() => {
    gathered = undefined
    pageShapes.setState(before => withShapes(before, learned), true)
  }, GATHERED)
}
