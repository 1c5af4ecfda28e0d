// Pages as pictures, wherever they come from: of a file that draws its own pages, or of canvases with images.

import type { Delivery, UrlSource } from '../../delivery/delivery'
import type { Canvas, DigitalObject } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import { pictureUrl } from '../../model/pictures/iiif-image'
import { isDecoded, isPicture } from '../../model/pictures/pictures'
import { loadPart } from '../../ui/load-part'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { objectOf } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'

/** The pages that can be chosen from. */
export interface PagePictures {
  readonly count: number
  /** Position of the page that is read, counted from 0. */
  readonly current: number
  /** Makes the picture of a page about so many pixels wide, or says why it cannot be had; rejects when aborted. */
  picture(
    page: number,
    width: number,
    signal: AbortSignal,
  ): Promise<ImageBitmap | HTMLCanvasElement | Failure>
}

/** The picture of a canvas at about a width; `undefined` when it has none. */
function pictureOf(canvas: Canvas | undefined, width: number): string | undefined {
  const media = canvas?.painting[0]?.media
  if (!media) return undefined
  if (media.imageService) return pictureUrl(media.imageService, { width })
  return isPicture(media) ? media.url : undefined
}

const UNREADABLE = failure('unsupported', { detail: 'unreadable-picture' })

async function fetchPicture(
  delivery: Delivery,
  source: UrlSource,
  signal: AbortSignal,
): Promise<ImageBitmap | Failure> {
  const file = await delivery.bytes(source, { most: Number.POSITIVE_INFINITY, signal })
  if (isFailure(file)) return file
  return createImageBitmap(new Blob([file.bytes], { type: file.format })).catch(() => UNREADABLE)
}

/** The picture of a file that no browser draws, such as a TIFF. */
async function decodePicture(
  delivery: Delivery,
  findUrl: () => string | undefined,
  { page = 0, width }: { readonly page?: number | undefined; readonly width: number },
  signal: AbortSignal,
): Promise<ImageBitmap | Failure> {
  const { drawWholePage } = await loadPart(() => import('../../stage/raster/load-raster'))
  const result = await drawWholePage({ delivery, findUrl, page, width }, 'bitmap', signal)
  if (isFailure(result)) return result
  return result.drawn instanceof ImageBitmap ? result.drawn : UNREADABLE
}

function picturesOfCanvases({ store, delivery }: Viewer, object: DigitalObject): PagePictures {
  const canvasNow = (page: number) => objectOf(store.getState())?.canvases[page]
  return {
    count: object.canvases.length,
    current: store.getState().place.canvas,
    picture(page, width, signal) {
      const findUrl = () => pictureOf(canvasNow(page), width)
      const media = canvasNow(page)?.painting[0]?.media
      return media && isDecoded(media)
        ? decodePicture(delivery, findUrl, { page: media.page, width }, signal)
        : fetchPicture(delivery, findUrl, signal)
    },
  }
}

function picturesOfFile({ count, current, draw }: InnerPages): PagePictures | undefined {
  if (!draw) return undefined
  return {
    count,
    current,
    async picture(page, width, signal) {
      const canvas = await draw(page, width, signal)
      signal.throwIfAborted()
      return canvas ?? UNREADABLE
    },
  }
}

/** The pages of what is shown, as pictures; `undefined` when they cannot be had. */
export function pagePictures(
  viewer: Viewer,
  object: DigitalObject,
  innerPages: InnerPages | undefined,
): PagePictures | undefined {
  if (innerPages) return picturesOfFile(innerPages)
  const anyPicture = pictureOf(object.canvases[viewer.store.getState().place.canvas], 1) !== undefined
  return anyPicture ? picturesOfCanvases(viewer, object) : undefined
}
