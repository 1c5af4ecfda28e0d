// Pictures that the browser does not draw by itself, or not at their size; loaded when the first of them is met. It imports
// its parts itself, so that the entry need not name them.

import type { Failure } from '../../model/failure'
import { isDecoded } from '../../model/pictures/pictures'
import type { ViewerStore } from '../../viewer/state/store'
import type { LargePicture } from '../raster/load-raster'
import type { PictureOutcome, PictureSource } from './picture-source'

type LoadPicture = (picture: HTMLImageElement, source: PictureSource) => Promise<PictureOutcome>

const loadEngine = () => import('../raster/load-raster')

/** Puts the picture of a file that is decoded here into an element. */
export const loadRaster: LoadPicture = async (picture, source) =>
  (await loadEngine()).loadRaster(picture, source)

/** Puts a reduced picture in the place of one that is too large to be painted; the failure when it is too large for anybody. */
export const reducePicture = async (
  picture: HTMLImageElement,
  source: PictureSource,
  large: LargePicture,
): Promise<Failure | undefined> => (await loadEngine()).reducePicture(picture, source, large)

/** Makes what loads the picture of a file that is decoded here, unless an image service has it. */
export const loadUndrawable =
  ({ store }: { readonly store: ViewerStore }, loadPicture: LoadPicture): LoadPicture =>
  async (picture, source) => {
    // The engine is on its way while the manifest is asked for; when it does not come, loadRaster says so below.
    loadEngine().catch(() => undefined)
    const late = await import('../../viewer/supplement/late-manifest').catch(() => undefined)
    await late?.manifestBeforeDecoding(store, source.delivery)
    return isDecoded(source.painting().media) ? loadRaster(picture, source) : loadPicture(picture, source)
  }
