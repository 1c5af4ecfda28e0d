import { type CSSProperties, useState } from 'react'
import type { Painting } from '../../model/digital-object'
import { pictureUrl } from '../../model/pictures/iiif-image'
import { knownService } from '../../stage/pictures/described-services'

/** Pixels that a picture beside a recording is wide at most. */
const WIDTH = 1600

type Painted = Pick<Painting, 'media' | 'region' | 'rotation'>

/** Address of the painted part, as a service gives it; the file itself where there is none. */
function urlOf({ media, region }: Painted): string {
  const service = knownService(media)
  return service ? pictureUrl(service, { width: WIDTH, region }) : media.url
}

/** Style that shows a part of a whole image, as large as the element around it; none where the sizes are not known. */
export function partStyle({ media: { width, height }, region }: Painted): CSSProperties {
  if (!region || !width || !height) return {}
  return {
    position: 'absolute',
    left: `${(-100 * region.x) / region.width}%`,
    top: `${(-100 * region.y) / region.height}%`,
    width: `${(100 * width) / region.width}%`,
    height: `${(100 * height) / region.height}%`,
    maxWidth: 'none',
    objectFit: 'fill',
  }
}

interface PaintedPictureProps {
  readonly painting: Painted
  /** Place on the canvas; all of it when absent. */
  readonly style?: CSSProperties
}

/** A picture on the canvas of a recording: the part that is painted, turned as the painting asks. */
export function PaintedPicture({ painting, style }: PaintedPictureProps) {
  const { media, rotation } = painting
  const [url, setUrl] = useState(urlOf(painting))
  // A picture that its service does not give is asked for as the document names it.
  const onError = () => url !== media.url && setUrl(media.url)
  const isWhole = url === media.url
  const turn = rotation ? { transform: `rotate(${rotation}deg)` } : {}
  return (
    <span className="player-picture" style={{ ...style, ...turn }}>
      <img src={url} alt="" style={isWhole ? partStyle(painting) : {}} onError={onError} />
    </span>
  )
}
