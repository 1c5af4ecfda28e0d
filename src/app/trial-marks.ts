import { boxOfShape, type Mark } from '../model/mark'
import { setMarks } from '../viewer/state/marks'
import { goToRegion } from '../viewer/state/navigation'
import type { ViewerStore } from '../viewer/state/store'

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' && value !== null && 'id' in value && 'canvas' in value && 'shape' in value

/**
 * Draws the marks that a page carries in its configuration (`marks`), and those of later `lectern-marks` events, for
 * tests and measurements of the overlay. A mark that is activated is gone to.
 */
export function showTrialMarks(store: ViewerStore): void {
  const show = (marks: unknown) => {
    if (!Array.isArray(marks)) return
    setMarks(store, 'trial', {
      marks: marks.filter(isMark),
      onActivate: ({ canvas, shape }) => goToRegion(store, canvas, boxOfShape(shape)),
    })
  }
  document.addEventListener('lectern-marks', event => event instanceof CustomEvent && show(event.detail))
  const { marks } = store.getState().configuration.block
  show(marks)
}
