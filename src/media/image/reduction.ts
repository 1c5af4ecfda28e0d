import type { Media, Size } from '../../model/digital-object'
import { findRaster, type OpenedRaster, type OpenedRasters } from '../../stage/raster/opened-rasters'
import { objectOf, type ViewerState } from '../../viewer/state/store'

/** Pixels of a picture as it is drawn at most, and as its file has it. */
export interface Reduction {
  readonly shown: Size
  readonly full: Size
}

/** The file of the current page where a decoder draws it. */
function findDrawn(
  state: ViewerState,
  opened: OpenedRasters,
): { readonly media: Media; readonly raster: OpenedRaster } | undefined {
  const media = objectOf(state)?.canvases[state.place.canvas]?.painting[0]?.media
  if (!media || media.imageService) return undefined
  const raster = findRaster(media.url, opened)
  return raster && { media, raster }
}

/** Tells whether parts of the file of the current page were found missing or damaged. */
export const isDamaged = (state: ViewerState, opened: OpenedRasters): boolean =>
  findDrawn(state, opened)?.raster.isDamaged === true

/** Finds the sizes of the current page where a decoder draws it smaller than its file is. */
export function findReduction(state: ViewerState, opened: OpenedRasters): Reduction | undefined {
  const { media, raster } = findDrawn(state, opened) ?? {}
  const page = raster?.pages[Math.min(media?.page ?? 0, raster.pages.length - 1)]
  if (!page || page.most >= page.width) return undefined
  const { width, height, most } = page
  return {
    shown: { width: most, height: Math.round((height * most) / width) },
    full: { width, height },
  }
}
