// Pages as pictures, wherever they come from: of a file that draws its own pages, or of canvases with images.

import type { DigitalObject } from '../../model/digital-object'
import { type Failure, failure } from '../../model/failure'
import { isPicture } from '../../model/pictures/pictures'
import { hasPaintedText } from '../../sources/has-painted-text'
import type { InnerPages } from '../../viewer/files/inner-pages'
import type { Viewer } from '../../viewer/use-viewer'
import { drawCanvas } from './draw-canvas'

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

const UNREADABLE = failure('unsupported', { detail: 'unreadable-picture' })

function picturesOfCanvases({ store, delivery, languages }: Viewer, object: DigitalObject): PagePictures {
  return {
    count: object.canvases.length,
    current: store.getState().place.canvas,
    picture: (canvas, width, signal) => drawCanvas({ store, delivery, languages, canvas, width, signal }),
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
  const canvas = object.canvases[viewer.store.getState().place.canvas]
  const anyPicture =
    canvas && (canvas.painting.some(({ media }) => isPicture(media)) || hasPaintedText(canvas))
  return anyPicture ? picturesOfCanvases(viewer, object) : undefined
}
