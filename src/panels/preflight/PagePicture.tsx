import { useEffect, useRef } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import { GRAY_SIDE, type PictureFacts } from '../../preflight/sample'
import { ThumbnailImage } from '../../stage/thumbnail/ThumbnailImage'
import { useThumbnail } from '../../stage/thumbnail/use-thumbnail'

/** Draws the points that were compared. */
export function drawGray(canvas: HTMLCanvasElement, gray: Uint8Array): void {
  canvas.width = GRAY_SIDE
  canvas.height = GRAY_SIDE
  const pixels = new ImageData(GRAY_SIDE, GRAY_SIDE)
  gray.forEach((value, point) => {
    pixels.data.set([value, value, value, 255], point * 4)
  })
  canvas.getContext('2d')?.putImageData(pixels, 0, 0)
}

/** A picture as it was read, in small. */
export type SmallPicture = Pick<PictureFacts, 'width' | 'height' | 'gray'>

/** The picture as it was compared, where there is no thumbnail of it. */
export function Compared({ picture }: { readonly picture: SmallPicture }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) drawGray(canvas.current, picture.gray)
  }, [picture])
  return <canvas ref={canvas} style={{ aspectRatio: `${picture.width} / ${picture.height}` }} />
}

interface PagePictureProps {
  readonly object: DigitalObject
  readonly position: number
  /** The picture as it was read. */
  readonly compared: SmallPicture | undefined
}

/** A small picture of a page that a finding is about. */
export function PagePicture({ object, position, compared }: PagePictureProps) {
  const picture = useThumbnail(object, position)
  if (picture.url ?? picture.drawn ?? picture.paintings)
    return <ThumbnailImage picture={picture} loading="lazy" />
  return compared ? <Compared picture={compared} /> : null
}
