import type { Canvas, DigitalObject } from '../model/digital-object'

/** Everything in a canvas as plain data, the lazy parts read. For tests. */
export function readCanvas(canvas: Canvas): Canvas {
  const { id, label, width, height, duration, behaviors, painting, thumbnail } = canvas
  const { metadata, requiredStatement, rights, renderings, fullText } = canvas
  const shown = { id, label, width, height, duration, behaviors, painting, thumbnail }
  return { ...shown, metadata, requiredStatement, rights, renderings, fullText }
}

/** Everything in an object as plain data, the lazy parts of every canvas read; without the documents. For tests. */
export function readWhole({ json: _, ...object }: DigitalObject): DigitalObject {
  return { ...object, canvases: object.canvases.map(readCanvas) }
}
