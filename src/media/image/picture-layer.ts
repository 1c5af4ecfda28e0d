import type { Rect } from '../../model/digital-object'
import type { Opening } from '../../model/openings'
import type { Page } from './page'

/** Where the layer is: what lies at the centre of the stage, how large, and how it is turned. */
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
  /** Follows a view. */
  moveTo(view: LayerView): void
  clear(): void
}

/** Edges lie on whole pixels, so that facing pages meet without a seam. */
function placeAt({ style }: HTMLElement, { x, y, width, height }: Rect, scale: number): void {
  const left = Math.round(x * scale)
  const top = Math.round(y * scale)
  style.left = `${left}px`
  style.top = `${top}px`
  style.width = `${Math.round((x + width) * scale) - left}px`
  style.height = `${Math.round((y + height) * scale) - top}px`
}

/** Makes the layer; its centre is the centre of the stage it is put into. */
export function createPictureLayer(): PictureLayer {
  const element = document.createElement('div')
  element.className = 'picture-layer'
  let fitted = 1
  return {
    element,
    show(opening, pages, scale) {
      fitted = scale
      const boxes = opening.placed.flatMap(({ canvas, bounds }) => {
        const page = pages.get(canvas)
        if (!page) return []
        placeAt(page.element, bounds, scale)
        return [page.element]
      })
      element.replaceChildren(...boxes)
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
