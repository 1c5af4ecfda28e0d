import type { StagePictures } from './stage-pictures'

const isPart = ({ style }: HTMLElement) => style.clipPath !== '' || style.transform !== ''

/** Finds the pictures on the stage with the positions of their canvases; a page of several pictures has none. */
export function pagesOnStage(pictures: StagePictures): readonly (readonly [number, HTMLImageElement])[] {
  const elements = pictures.element.querySelectorAll('.picture-layer:not(.picture-layer-leaving) > .page')
  const placed = pictures.shown()?.opening.placed ?? []
  if (elements.length !== placed.length) return []
  return placed.flatMap(({ canvas }, index) => {
    const [picture, second] = elements[index]?.querySelectorAll('img') ?? []
    return picture && !second && !isPart(picture) ? [[canvas, picture] as const] : []
  })
}

/** Tells whether a picture on the stage can be drawn from. */
export const isComplete = ({ complete, naturalWidth }: HTMLImageElement): boolean =>
  complete && naturalWidth > 0
