// Pages as pictures, wherever they come from: of a file that draws its own pages, or of canvases with images.

import { credentialsFor } from '../../delivery/credentials'
import type { Canvas, DigitalObject } from '../../model/digital-object'
import { pictureUrl } from '../../model/iiif-image'
import { isPicture } from '../../model/pictures'
import { type InnerPages, objectOf } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'

/** The pages that can be chosen from. */
export interface PagePictures {
  readonly count: number
  /** Position of the page that is read, counted from 0. */
  readonly current: number
  /** A page about so many pixels wide; rejects when it cannot be had, or when aborted. */
  picture(page: number, width: number, signal: AbortSignal): Promise<ImageBitmap | HTMLCanvasElement>
}

/** The picture of a canvas at about a width; `undefined` when it has none. */
function pictureOf(canvas: Canvas | undefined, width: number): string | undefined {
  const media = canvas?.painting[0]?.media
  if (!media) return undefined
  if (media.imageService) return pictureUrl(media.imageService, { width })
  return isPicture(media) ? media.url : undefined
}

async function fetchPicture(
  url: string,
  hosts: readonly string[],
  signal: AbortSignal,
): Promise<ImageBitmap> {
  const credentials = credentialsFor(url, location.origin, hosts)
  const response = await fetch(url, { credentials, signal })
  if (!response.ok) throw new Error(`status ${response.status}`)
  return createImageBitmap(await response.blob())
}

function picturesOfCanvases({ store, currentUrl }: Viewer, object: DigitalObject): PagePictures {
  const { configuration, place } = store.getState()
  const canvasOf = (page: number) => objectOf(store.getState())?.canvases[page]
  return {
    count: object.canvases.length,
    current: place.canvas,
    async picture(page, width, signal) {
      const { credentialHosts } = configuration
      const url = pictureOf(canvasOf(page), width)
      if (url === undefined) throw new Error('no picture')
      try {
        return await fetchPicture(url, credentialHosts, signal)
      } catch (error) {
        signal.throwIfAborted()
        // A signed address may have ended: once more by a fresh one.
        await currentUrl(page)
        const fresh = pictureOf(canvasOf(page), width)
        if (fresh === undefined || fresh === url) throw error
        return fetchPicture(fresh, credentialHosts, signal)
      }
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
      if (!canvas) throw new Error('not drawn')
      return canvas
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
