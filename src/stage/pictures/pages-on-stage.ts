import type { StagePictures } from './stage-pictures'

/** A page on the stage, and its pictures, the lowest first. */
export interface StagePage {
  /** Position of its canvas, counted from 0. */
  readonly canvas: number
  readonly element: HTMLElement
  readonly pictures: readonly HTMLImageElement[]
}

/** Finds the pages on the stage. */
export function pagesOnStage(pictures: StagePictures): readonly StagePage[] {
  const elements = pictures.element.querySelectorAll<HTMLElement>(
    '.picture-layer:not(.picture-layer-leaving) > .page',
  )
  const placed = pictures.shown()?.opening.placed ?? []
  if (elements.length !== placed.length) return []
  return placed.flatMap(({ canvas }, index) => {
    const element = elements[index]
    return element ? [{ canvas, element, pictures: [...element.querySelectorAll('img')] }] : []
  })
}

/** Tells whether all pictures of a page can be drawn from. */
export const isComplete = ({ pictures }: StagePage): boolean =>
  pictures.length > 0 && pictures.every(({ complete, naturalWidth }) => complete && naturalWidth > 0)

/** Tells whether a picture is painted in part or turned. */
const isPart = ({ style }: HTMLElement) => style.clipPath !== '' || style.transform !== ''

/** The only picture of a page, where that is the page; `undefined` for a page of several pictures or of parts. */
export function onlyPicture({ pictures: [picture, second] }: StagePage): HTMLImageElement | undefined {
  return picture && !second && picture.style.width === '' && !isPart(picture) ? picture : undefined
}
