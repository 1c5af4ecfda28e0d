import type { Canvas, StartPlace } from '../../model/digital-object'
import { likeness } from '../../model/references/likeness'
import { canvasReference } from './painting'

/** Tells the position of a canvas by its id, with or without a media fragment, else by one that differs in its spelling only; `undefined` for a stranger. */
export type FindCanvas = (id: string) => number | undefined

/** Looks canvases up by id; of canvases with one id the first is meant. The table is made at the first question. */
export function canvasFinder(canvases: readonly Canvas[]): FindCanvas {
  let positions: Map<string, number> | undefined
  return id => {
    positions ??= new Map(
      canvases
        .flatMap((canvas, position): [string, number][] => [
          [likeness(canvas.id), position],
          [canvas.id, position],
        ])
        .reverse(),
    )
    return positions.get(id) ?? positions.get(likeness(id))
  }
}

/** The first of some references that leads to a canvas. Presentation 3, `start`; Presentation 2.1, `startCanvas`. */
export function startPlaceOf(references: readonly unknown[], find: FindCanvas): StartPlace | undefined {
  for (const reference of references) {
    const place = canvasReference(reference)
    const canvas = place && find(place.canvas)
    if (canvas !== undefined) return { canvas, ...(place?.time !== undefined && { time: place.time }) }
  }
  return undefined
}
