import type { Size } from '../../model/digital-object'
import type { ViewerStore } from '../../viewer/state/store'

/** Milliseconds for which sizes are gathered: each telling of the store lays the column out anew. */
const GATHERED = 60

/** Sizes on their way into the store. */
export interface SizeBatch {
  /** Notes the size of a canvas in pixels, learned from its picture. */
  add(canvas: number, size: Size): void
  /** Tells the store of all of them now. */
  flush(): void
}

/** Gathers the sizes that pictures teach, and tells the store of many at once. */
export function createSizeBatch(store: ViewerStore): SizeBatch {
  const learned = new Map<number, Size>()
  let soon: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(soon)
    soon = undefined
    if (learned.size === 0) return
    const sizes = [...learned]
    learned.clear()
    store.setState(state => ({ learnedSizes: new Map([...state.learnedSizes, ...sizes]) }))
  }
  return {
    add(canvas, size) {
      learned.set(canvas, size)
      soon ??= setTimeout(flush, GATHERED)
    },
    flush,
  }
}
