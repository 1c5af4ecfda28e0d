import { type Failure, failure, isFailure } from '../../model/failure'
import type { PictureOutcome, PictureSource } from '../pictures/picture-source'
import { rasterFor } from './rasters'

const UNREADABLE = failure('unsupported', { detail: 'unreadable-file' })

/** Draws a page of a file for an element: a picture of about the width that is wanted, and the size of the page. */
async function drawFor(source: PictureSource): Promise<PictureOfPage | Failure> {
  const raster = rasterFor(source.delivery, () => source.candidates().at(-1))
  if (!raster) return UNREADABLE
  const { signal, width } = source
  const pages = await raster.pages(signal)
  if (isFailure(pages)) return pages
  const page = Math.min(source.media.page ?? 0, pages.length - 1)
  const size = pages[page]
  if (!size) return UNREADABLE
  const region = { x: 0, y: 0, width: size.width, height: size.height }
  const drawn = await raster.draw({ page, region, width, form: 'picture' }, signal)
  if (!(drawn instanceof Blob)) return isFailure(drawn) ? drawn : UNREADABLE
  return { blob: drawn, size }
}

interface PictureOfPage {
  readonly blob: Blob
  readonly size: { readonly width: number; readonly height: number }
}

/** Puts the picture of a file that the browser cannot draw, or not at its size, into an element. Never rejects. */
export async function loadRaster(picture: HTMLImageElement, source: PictureSource): Promise<PictureOutcome> {
  try {
    const drawn = await drawFor(source)
    if (source.signal.aborted) return 'abandoned'
    if (isFailure(drawn)) return drawn
    const url = URL.createObjectURL(drawn.blob)
    const bitmap = await createImageBitmap(drawn.blob)
    // By its density the element says the size of the page, of which the picture may be a fraction.
    picture.srcset = `${url} ${bitmap.width / drawn.size.width}x`
    bitmap.close()
    await picture.decode().finally(() => URL.revokeObjectURL(url))
    return !source.signal.aborted ? 'loaded' : 'abandoned'
  } catch {
    return !source.signal.aborted ? UNREADABLE : 'abandoned'
  }
}

/**
 * Puts a reduced picture in the place of one that is too large to be painted; where that is not possible, it stays as
 * the browser has it.
 */
export async function reducePicture(picture: HTMLImageElement, source: PictureSource): Promise<void> {
  const { src } = picture
  picture.src = ''
  if ((await loadRaster(picture, source)) !== 'loaded') picture.src = src
}
