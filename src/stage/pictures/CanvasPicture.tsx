import { useState } from 'react'
import type { Size } from '../../model/digital-object'
import type { ShownPainting } from '../../model/layers'
import { partPictures, placePicture, placeStyle } from '../../model/pictures/canvas-picture'
import { paintingAsDescribed } from './described-services'

interface PartImageProps {
  readonly painting: ShownPainting
  /** Canvas units, or any unit in which the target is. */
  readonly canvas: Size
  /** Pixels that the whole canvas is wide. */
  readonly width: number
  readonly onFail?: (() => void) | undefined
  readonly onCome?: (() => void) | undefined
}

/** One picture of a canvas, at its place; unseen until its shape is known. */
function PartImage({ painting, canvas, width, onFail, onCome }: PartImageProps) {
  const [failures, setFailures] = useState(0)
  const [natural, setNatural] = useState<Size>()
  const described = paintingAsDescribed(painting)
  const across = painting.target ? (width * painting.target.width) / canvas.width : width
  const pictures = partPictures(described, across)
  const picture = pictures[failures]
  if (!picture) return null
  const style = natural && placeStyle(placePicture(described, picture, natural, canvas), canvas)
  return (
    <img
      key={picture.url}
      className="canvas-part"
      src={picture.url}
      alt=""
      decoding="async"
      draggable={false}
      style={{ position: 'absolute', opacity: style ? painting.opacity : 0, ...style }}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
        setNatural({ width: naturalWidth, height: naturalHeight })
        onCome?.()
      }}
      onError={() => {
        setFailures(failures + 1)
        if (failures + 1 >= pictures.length) onFail?.()
      }}
    />
  )
}

interface CanvasPictureProps extends Omit<PartImageProps, 'painting'> {
  /** The pictures that are seen, the lowest first. */
  readonly paintings: readonly ShownPainting[]
}

/** All pictures of a canvas, each at its place, inside an element that has the shape of the canvas. */
export function CanvasPicture({ paintings, ...part }: CanvasPictureProps) {
  return paintings.map(painting => <PartImage key={painting.key} painting={painting} {...part} />)
}
