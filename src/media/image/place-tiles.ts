import OpenSeadragon from 'openseadragon'
import type { Rect } from '../../model/digital-object'
import { type PartPicture, placePicture } from '../../model/pictures/canvas-picture'
import type { PlacedPainting } from '../../stage/pictures/current-canvas'

const toOsd = ({ x, y, width, height }: Rect) => new OpenSeadragon.Rect(x, y, width, height)

/** Options of OpenSeadragon's image that put tiles where their painting lies, cut and turned as it asks. */
export function placeTiles(
  { painting, bounds }: PlacedPainting,
  source: OpenSeadragon.TileSource,
  picture: PartPicture = { url: '', isWhole: true },
): Record<string, unknown> {
  const natural = { width: source.dimensions.x, height: source.dimensions.y }
  const { target: _, ...whole } = painting
  const { box, rotation, part } = placePicture(whole, picture, natural, bounds)
  const clip = part && {
    x: part.x * natural.width,
    y: part.y * natural.height,
    width: part.width * natural.width,
    height: part.height * natural.height,
  }
  return {
    fitBounds: toOsd({ ...box, x: box.x + bounds.x, y: box.y + bounds.y }),
    ...(rotation && { degrees: rotation }),
    ...(clip && { clip: toOsd(clip) }),
  }
}
