// Annotations of canvases: read when they are wanted.

import type { CanvasAnnotations } from '../model/annotations/annotation'
import type { Canvas, DigitalObject } from '../model/digital-object'
import type { PaintedStyle } from '../model/texts/painted-text'

/** The annotations that a document has for a canvas; `undefined` for a canvas of a source without annotations. */
export async function annotationsOn(
  canvas: Canvas,
  object: DigitalObject,
): Promise<CanvasAnnotations | undefined> {
  return (await import('./iiif/texts')).annotationsOn(canvas, object)
}

/** The few facts of CSS that the rules of a class have; none where there is no such class. */
export async function styleOfClass(rules: string, name: string): Promise<PaintedStyle> {
  const { paintedStyleOf, rulesOf } = await import('./iiif/painted/painted-style')
  return paintedStyleOf(rulesOf(rules, name))
}
