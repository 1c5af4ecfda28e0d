// Annotations of canvases: read when they are wanted.

import type { CanvasAnnotations } from '../model/annotation'
import type { Canvas } from '../model/digital-object'

/** The annotations that a document has for a canvas; `undefined` for a canvas of a source without annotations. */
export async function annotationsOn(canvas: Canvas): Promise<CanvasAnnotations | undefined> {
  return (await import('./iiif/texts')).annotationsOn(canvas)
}
