import type { Canvas, DigitalObject } from '../model/digital-object'
import { isDecoded } from '../model/pictures/pictures'
import { mediumFor } from './index'

/** Canvases that are looked at: objects of thousands are pictures, and reading all of them would take time. */
const MOST = 200

/** Tells whether the file of a canvas has pages of its own, which its medium will count. */
export const countsPages = (canvas: Canvas | undefined): boolean =>
  canvas !== undefined && mediumFor(canvas).countsPages === true

/** Tells whether the file of a canvas may turn out to have pages of its own, such as a TIFF. */
export const mayCountPages = (canvas: Canvas | undefined): boolean =>
  countsPages(canvas) || (canvas?.painting.some(({ media }) => isDecoded(media)) ?? false)

const countsFilesOf = new WeakMap<DigitalObject, boolean>()

/** Tells whether an object consists of several files, of which one at least has pages of its own: it counts files then. */
export function countsFiles(object: DigitalObject): boolean {
  const before = countsFilesOf.get(object)
  if (before !== undefined) return before
  const counts = object.canvases.length > 1 && object.canvases.slice(0, MOST).some(countsPages)
  countsFilesOf.set(object, counts)
  return counts
}
