import { boxOfShape, type Mark } from '../model/mark'
import { setMarks } from '../viewer/state/marks'
import { goToRegion } from '../viewer/state/navigation'
import type { ViewerStore } from '../viewer/state/store'

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' && value !== null && 'id' in value && 'canvas' in value && 'shape' in value

/** Draws the marks that a page carries in its configuration, to try the overlay with; activated, a mark is shown. */
export function showTrialMarks(store: ViewerStore): void {
  const { marks } = store.getState().configuration.block as { readonly marks?: unknown }
  if (!Array.isArray(marks)) return
  setMarks(store, 'trial', {
    marks: marks.filter(isMark),
    onActivate: ({ canvas, shape }) => goToRegion(store, canvas, boxOfShape(shape)),
  })
}
