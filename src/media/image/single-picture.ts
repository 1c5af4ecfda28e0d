// A picture without tiles among others that have some, as OpenSeadragon's tile source of one tile.

import OpenSeadragon from 'openseadragon'
import type { Painting } from '../../model/digital-object'
import { type PartPicture, partPictures } from '../../model/pictures/canvas-picture'
import { paintingAsDescribed } from '../../stage/pictures/described-services'

/** A tile source, and the picture that it shows. */
export interface SinglePicture {
  readonly source: OpenSeadragon.TileSource
  readonly picture: PartPicture
}

/** Makes the source of a painting about `width` pixels wide; `undefined` when its picture does not come. */
export async function singlePicture(painting: Painting, width: number): Promise<SinglePicture | undefined> {
  const [picture] = partPictures(paintingAsDescribed(painting), width)
  if (!picture) return undefined
  const image = new Image()
  image.src = picture.url
  const came = await image.decode().then(
    () => true,
    () => false,
  )
  if (!came) return undefined
  const source = new OpenSeadragon.TileSource({
    width: image.naturalWidth,
    height: image.naturalHeight,
    tileSize: Math.max(image.naturalWidth, image.naturalHeight),
    tileOverlap: 0,
    minLevel: 0,
    maxLevel: 0,
  } as unknown as OpenSeadragon.TileSourceOptions)
  return { source: Object.assign(source, { getTileUrl: () => picture.url }), picture }
}
