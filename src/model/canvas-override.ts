// Changes to what is shown of canvases. They lie beside the delivered object, which stays as it is.

import type { Canvas, DigitalObject, Media } from './digital-object'
import type { Failure } from './failure'
import { withParts } from './with-parts'

/** What is shown of a canvas instead of its first body. */
export interface CanvasOverride {
  /** Another resource: a degraded form, or the place where the reader may fetch the full one. */
  readonly media?: Media
  /** MIME type learned from the file itself. */
  readonly format?: string
  /** Why `media` is only a degraded form; absent when it is the full one. */
  readonly degraded?: Failure
}

/** Overrides by position of the canvas as delivered. */
export type CanvasOverrides = ReadonlyMap<number, CanvasOverride>

interface Overridden {
  readonly override: CanvasOverride
  readonly canvas: Canvas
}

/** By delivered canvas: a canvas stays the same as long as its own override does. */
const made = new WeakMap<Canvas, Overridden>()

/** The canvas with another first body; a canvas without a body stays as it is. */
function overriddenCanvas(canvas: Canvas, override: CanvasOverride): Canvas {
  const before = made.get(canvas)
  if (before?.override === override) return before.canvas
  const [first, ...others] = canvas.painting
  if (!first) return canvas
  const media = { ...(override.media ?? first.media), ...(override.format && { format: override.format }) }
  const shown = withParts(canvas, { painting: [{ ...first, media, choices: [] }, ...others] })
  made.set(canvas, { override, canvas: shown })
  return shown
}

/** The delivered object with overrides; work is done for the overridden canvases only. */
export function withOverrides(object: DigitalObject, overrides: CanvasOverrides): DigitalObject {
  if (overrides.size === 0) return object
  const canvases = [...object.canvases]
  for (const [position, override] of overrides) {
    const canvas = canvases[position]
    if (canvas) canvases[position] = overriddenCanvas(canvas, override)
  }
  return withParts(object, { canvases })
}
