import type { Size } from '../../model/digital-object'
import { findRaster, type OpenedRasters } from '../../stage/raster/opened-rasters'
import { objectOf, type ViewerState } from '../../viewer/state/store'

/** Pixels of a picture as it is drawn at most, and as its file has it. */
export interface Reduction {
  readonly shown: Size
  readonly full: Size
}

/** Finds the sizes of the current page where a decoder draws it smaller than its file is. */
export function findReduction(state: ViewerState, opened: OpenedRasters): Reduction | undefined {
  const media = objectOf(state)?.canvases[state.place.canvas]?.painting[0]?.media
  if (!media || media.imageService) return undefined
  const pages = findRaster(media.url, opened)?.pages
  const page = pages?.[Math.min(media.page ?? 0, pages.length - 1)]
  if (!page || page.most >= page.width) return undefined
  const { width, height, most } = page
  return {
    shown: { width: most, height: Math.round((height * most) / width) },
    full: { width, height },
  }
}
