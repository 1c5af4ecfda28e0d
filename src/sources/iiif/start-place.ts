import type { StartPlace } from '../../model/digital-object'
import type { FindId } from '../../model/references/comparable-id'
import { canvasReference } from './painting'

/** The first of some references that leads to a canvas. Presentation 3, `start`; Presentation 2.1, `startCanvas`. */
export function startPlaceOf(references: readonly unknown[], find: FindId): StartPlace | undefined {
  for (const reference of references) {
    const place = canvasReference(reference)
    const canvas = place && find(place.canvas)
    if (canvas !== undefined) return { canvas, ...(place?.time !== undefined && { time: place.time }) }
  }
  return undefined
}
