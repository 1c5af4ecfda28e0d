import { type ImgHTMLAttributes, useLayoutEffect, useRef } from 'react'
import { CanvasPicture } from '../pictures/CanvasPicture'
import { WIDTH } from './thumbnail-url'
import type { ThumbnailPicture } from './use-thumbnail'

/** A page as it was drawn on the stage; pixels of another origin may be shown, though not read. */
function Drawn({ bitmap }: { bitmap: ImageBitmap }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0)
  }, [bitmap])
  return <canvas ref={canvas} className="thumbnail-drawn" width={bitmap.width} height={bitmap.height} />
}

interface ThumbnailImageProps extends Pick<ImgHTMLAttributes<HTMLImageElement>, 'loading' | 'fetchPriority'> {
  readonly picture: ThumbnailPicture
}

/** A lazy picture out of view would never come, and the others would wait for it. */
const loadingOf = ({ first }: ThumbnailPicture) => (first ? 'eager' : undefined)

/** The picture of a thumbnail, as it can be shown now; nothing while it is looked for. */
export function ThumbnailImage({ picture, ...priority }: ThumbnailImageProps) {
  const { url, attempt, drawn } = picture
  if (drawn) return <Drawn bitmap={drawn} />
  if (picture.paintings && picture.canvas)
    return (
      <CanvasPicture
        paintings={picture.paintings}
        canvas={picture.canvas}
        width={WIDTH}
        onFail={picture.onError}
      />
    )
  if (url === undefined) return null
  return (
    <img
      key={`${attempt} ${url}`}
      src={url}
      alt=""
      decoding="async"
      draggable={false}
      onLoad={picture.onLoad}
      onError={picture.onError}
      {...priority}
      loading={loadingOf(picture) ?? priority.loading}
    />
  )
}
