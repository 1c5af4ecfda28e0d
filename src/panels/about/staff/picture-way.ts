import type { Media } from '../../../model/digital-object'
import { isDecoded, isPicture } from '../../../model/pictures/pictures'
import { deliveredCanvas } from '../../../viewer/state/overrides'
import { objectOf, type ViewerState } from '../../../viewer/state/store'

/** Way by which a picture comes to the screen. */
export type PictureWay = 'file' | 'service' | 'manifest' | 'decoder'

const mediaOf = (canvas: { readonly painting: readonly { readonly media: Media }[] } | undefined) =>
  canvas?.painting[0]?.media

/**
 * The way by which the picture of the current page comes: the file as the browser draws it, an image service that the
 * document names or a late manifest brought, or a decoder of the viewer; `undefined` where the page is no picture.
 */
export function pictureWay(state: ViewerState): PictureWay | undefined {
  const { canvas } = state.place
  const media = mediaOf(objectOf(state)?.canvases[canvas])
  if (!media || !isPicture(media)) return undefined
  if (!media.imageService) return isDecoded(media) ? 'decoder' : 'file'
  return mediaOf(deliveredCanvas(state, canvas))?.imageService ? 'service' : 'manifest'
}
