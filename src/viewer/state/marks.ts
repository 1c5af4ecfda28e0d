import type { Mark, MarkLayer } from '../../model/mark'
import type { ViewerState, ViewerStore } from './store'

/** Replaces the marks of a provider, or removes them; `model/mark.ts` has the contract. */
export function setMarks(store: ViewerStore, provider: string, layer?: MarkLayer): void {
  store.setState(({ marks }) => {
    const layers = new Map(marks)
    if (layer && layer.marks.length > 0) layers.set(provider, layer)
    else layers.delete(provider)
    return { marks: layers }
  })
}

/** A mark with what happens when it is activated, and a key that is unique among all layers. */
export interface PlacedMark {
  readonly key: string
  readonly mark: Mark
  readonly activate: () => void
}

type Layers = ViewerState['marks']

/** The marks of each canvas, found once for each set of layers. */
const byCanvas = new WeakMap<Layers, ReadonlyMap<number, readonly PlacedMark[]>>()
const NONE: readonly PlacedMark[] = []

/** The marks on a canvas, layer after layer, in reading order; the same array for the same layers. */
export function marksOn(layers: Layers, canvas: number): readonly PlacedMark[] {
  const cached = byCanvas.get(layers)
  if (cached) return cached.get(canvas) ?? NONE
  const byIndex = new Map<number, PlacedMark[]>()
  for (const [provider, layer] of layers) {
    for (const mark of layer.marks) {
      const placed = { key: `${provider} ${mark.id}`, mark, activate: () => layer.onActivate?.(mark) }
      const there = byIndex.get(mark.canvas)
      if (there) there.push(placed)
      else byIndex.set(mark.canvas, [placed])
    }
  }
  byCanvas.set(layers, byIndex)
  return byIndex.get(canvas) ?? NONE
}
