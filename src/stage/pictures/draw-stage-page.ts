// A page of the stage once more, in small: its pictures as their elements lie.

import type { Rect, Size } from '../../model/digital-object'
import { drawPicture, type PicturePlace } from '../../model/pictures/canvas-picture'
import type { StagePage } from './pages-on-stage'

const share = (value: string, usual: number) => (value === '' ? usual : Number.parseFloat(value) / 100)

/** The box of a picture on a page of a size; its pixels fill it, or lie in the middle of it in their own shape. */
function boxOf({ style, naturalWidth, naturalHeight }: HTMLImageElement, page: Size): Rect {
  const left = share(style.left, 0) * page.width
  const top = share(style.top, 0) * page.height
  const across = share(style.width, 1) * page.width
  const down = share(style.height, 1) * page.height
  if (style.objectFit === 'fill') return { x: left, y: top, width: across, height: down }
  const scale = Math.min(across / naturalWidth, down / naturalHeight)
  const width = naturalWidth * scale
  const height = naturalHeight * scale
  return { x: left + (across - width) / 2, y: top + (down - height) / 2, width, height }
}

/** The place of a picture as `placeStyle` (model/pictures/canvas-picture.ts) has written it. */
function placeOf(picture: HTMLImageElement, page: Size): PicturePlace {
  const { transform, clipPath } = picture.style
  const box = boxOf(picture, page)
  const rotation = Number(/rotate\((-?[\d.]+)deg\)/.exec(transform)?.[1] ?? 0)
  const inset = /inset\(([^)]+)\)/.exec(clipPath)?.[1]?.split(' ')
  if (!inset) return { box, rotation }
  const [top = 0, right = top, bottom = top, left = right] = inset.map(each => share(each, 0))
  return { box, rotation, part: { x: left, y: top, width: 1 - left - right, height: 1 - top - bottom } }
}

/** Draws the pictures of a page, each at its place, on a page of so many pixels. */
export function drawStagePage(context: CanvasRenderingContext2D, { pictures }: StagePage, page: Size): void {
  context.imageSmoothingQuality = 'high'
  for (const picture of pictures) {
    context.globalAlpha = picture.style.opacity === '' ? 1 : Number(picture.style.opacity)
    const natural = { width: picture.naturalWidth, height: picture.naturalHeight }
    drawPicture(context, picture, placeOf(picture, page), 1, natural)
  }
  context.globalAlpha = 1
}
