import type { Rect } from '../../model/digital-object'
import type { Opening } from '../../model/openings'
import type { Page } from './page'

/** Position of the layer: the point at the centre of the stage, the scale and the rotation. */
export interface LayerView {
  /** Opening units. */
  readonly center: { readonly x: number; readonly y: number }
  /** CSS pixels per opening unit. */
  readonly scale: number
  /** Degrees clockwise. */
  readonly rotation: number
}

/** The fitted pictures of one opening: the base of everything seen, and all there is before deep zoom. */
export interface PictureLayer {
  readonly element: HTMLElement
  /** Puts pages in their places; `fitted` is the CSS pixels per opening unit at which they are sharp. */
  show(opening: Opening, pages: ReadonlyMap<number, Page>, fitted: number): void
  /** Moves everything by CSS pixels from where the view has it. */
  nudge(across: number, down: number): void
  /** Follows a view. */
  moveTo(view: LayerView): void
  clear(): void
}

/** The scale next to `fitted` at which the gutter lies on a whole pixel: facing pages meet without a seam. */
function wholeGutter({ placed }: Opening, fitted: number): number {
  const gutter = Math.max(...placed.map(({ bounds }) => bounds.x)) || 1
  return Math.max(Math.round(fitted * gutter), 1) / gutter
}

/**
 * Puts a page exactly where tiles and marks take it to be. Browsers paint boxes at whole pixels, which deep zoom would
 * enlarge to an error of several: the box has whole pixels, and is stretched by less than one.
 */
function placeAt({ style }: HTMLElement, { x, y, width, height }: Rect, scale: number): void {
  const across = Math.max(Math.round(width * scale), 1)
  const down = Math.max(Math.round(height * scale), 1)
  style.left = `${Math.round(x * scale)}px`
  style.top = `${y * scale}px`
  style.width = `${across}px`
  style.height = `${down}px`
  style.transform = `scale(${(width * scale) / across},${(height * scale) / down})`
}

/** Makes the layer; its centre is the centre of the stage it is put into. */
export function createPictureLayer(): PictureLayer {
  const element = document.createElement('div')
  element.className = 'picture-layer'
  let fitted = 1
  return {
    element,
    show(opening, pages, scale) {
      fitted = wholeGutter(opening, scale)
      const boxes = opening.placed.flatMap(({ canvas, bounds }) => {
        const page = pages.get(canvas)
        if (!page) return []
        placeAt(page.element, bounds, fitted)
        return [page.element]
      })
      element.replaceChildren(...boxes)
    },
    nudge(across, down) {
      element.style.translate = across === 0 && down === 0 ? '' : `${across}px ${down}px`
    },
    moveTo({ center, scale, rotation }) {
      const across = -center.x * fitted
      const down = -center.y * fitted
      element.style.transform = `rotate(${rotation}deg) scale(${scale / fitted}) translate(${across}px,${down}px)`
    },
    clear() {
      element.replaceChildren()
    },
  }
}
