// Changes to what is shown of canvases. They lie beside the delivered object, which stays as it is.

import type { Canvas, DigitalObject, Media, ViewingDirection } from './digital-object'
import type { Failure } from './failure'
import { classOfFormat } from './formats/formats'
import type { Layout } from './openings'
import { withParts } from './with-parts'

/** Replacement of a canvas's first body. */
export interface CanvasOverride {
  /** Another resource: a degraded form, or the place where the reader may fetch the full one. */
  readonly media?: Media
  /** MIME type learned from the file itself. */
  readonly format?: string
  /** Page inside a file of pictures, counted from 0. */
  readonly page?: number | undefined
  /** Why `media` is only a degraded form; absent when it is the full one. */
  readonly degraded?: Failure
}

/** Facts about an object beyond its document. */
export interface Supplement {
  /** Layout that the configuration or the shapes of the pages ask for; `book` where the window is wide enough. */
  readonly layout?: Layout
  readonly direction?: ViewingDirection
  /** Adds the manifest of the same representation to the delivered object. */
  readonly addTo?: (delivered: DigitalObject) => DigitalObject
}

interface Overridden {
  readonly override: CanvasOverride
  readonly canvas: Canvas
}

/** By delivered canvas: a canvas stays the same as long as its own override does. */
const cache = new WeakMap<Canvas, Overridden>()

/** The canvas with another first body; a canvas without a body stays as it is. */
function overriddenCanvas(canvas: Canvas, override: CanvasOverride): Canvas {
  const before = cache.get(canvas)
  if (before?.override === override) return before.canvas
  const [first, ...others] = canvas.painting
  if (!first) return canvas
  const { page, format } = override
  const media = {
    ...(override.media ?? first.media),
    ...(format && { format, type: classOfFormat(format) }),
    ...(page !== undefined && { page }),
  }
  const shown = withParts(canvas, { painting: [{ ...first, media, choices: [] }, ...others] })
  cache.set(canvas, { override, canvas: shown })
  return shown
}

/**
 * The overrides of an object. They bring along what applies them, so that the entry does not carry it: there are none
 * before the shell is there.
 */
export class CanvasOverrides {
  /** By position of the canvas as delivered. */
  readonly entries: ReadonlyMap<number, CanvasOverride>
  readonly supplement: Supplement

  constructor(entries: ReadonlyMap<number, CanvasOverride>, supplement: Supplement = {}) {
    this.entries = entries
    this.supplement = supplement
  }

  /** The delivered object with the overrides; work is done for the overridden canvases only. */
  applyTo(object: DigitalObject): DigitalObject {
    const { direction, addTo } = this.supplement
    const base = addTo?.(object) ?? object
    const canvases = [...base.canvases]
    for (const [position, override] of this.entries) {
      const canvas = canvases[position]
      if (canvas) canvases[position] = overriddenCanvas(canvas, override)
    }
    return withParts(base, { canvases, ...(direction && { viewingDirection: direction }) })
  }

  /** The overrides that stay when URLs are renewed: of the same canvases, and by no URL that has ended too. */
  renewed(before: DigitalObject, now: DigitalObject, isSigned: (url: string) => boolean): CanvasOverrides {
    const entries = [...this.entries].filter(
      ([position, { media }]) =>
        now.canvases[position]?.id === before.canvases[position]?.id && !isSigned(media?.url ?? ''),
    )
    return new CanvasOverrides(new Map(entries), this.supplement)
  }
}
