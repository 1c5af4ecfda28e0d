// A page shown by another resource than its document names: a lesser form, or the place where the reader may
// fetch it. The object in the store is the one with the substitutes; what it was made of is remembered.

import type { Canvas, DigitalObject, Media } from '../../model/digital-object'
import { objectOf, type ViewerStore } from './store'

const originals = new WeakMap<DigitalObject, DigitalObject>()

/** A canvas whose first body is another; its other parts stay. */
function withMedia(canvas: Canvas, media: Media): Canvas {
  const { id, label, width, height, duration, behaviors, thumbnail, metadata, requiredStatement, rights } =
    canvas
  const { renderings, fullText } = canvas
  const [first, ...others] = canvas.painting
  return {
    id,
    behaviors,
    metadata,
    rights,
    renderings,
    painting: [{ ...first, media, choices: [] }, ...others],
    ...(label && { label }),
    ...(width && { width }),
    ...(height && { height }),
    ...(duration && { duration }),
    ...(thumbnail && { thumbnail }),
    ...(requiredStatement && { requiredStatement }),
    ...(fullText && { fullText }),
  }
}

/** Shows a canvas by another resource; the other pages stay as they are. */
export function substituteMedia(store: ViewerStore, canvas: number, media: Media): void {
  const object = objectOf(store.getState())
  const replaced = object?.canvases[canvas]
  if (!object || !replaced) return
  const canvases = object.canvases.with(canvas, withMedia(replaced, media))
  // The costly parts of an object are read when they are asked for: it is not copied, but stood behind.
  const made: DigitalObject = Object.create(object, { canvases: { value: canvases, enumerable: true } })
  originals.set(made, originalOf(object))
  store.setState({ loading: { status: 'ready', object: made } })
}

/** The object as its document has it. */
export function originalOf(object: DigitalObject): DigitalObject {
  return originals.get(object) ?? object
}

/** Takes every substitute back. */
export function withoutSubstitutes(store: ViewerStore): void {
  const object = objectOf(store.getState())
  const original = object && originalOf(object)
  if (original && original !== object) store.setState({ loading: { status: 'ready', object: original } })
}
