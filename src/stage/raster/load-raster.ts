import type { EntryDelivery } from '../../delivery/delivery'
import type { Size } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import type { PictureOutcome, PictureSource } from '../pictures/picture-source'
import type { Drawn } from './engine'
import { type FindUrl, rasterFor } from './rasters'

const UNREADABLE = failure('unsupported', { detail: 'unreadable-file' })

/** A page of a file that is decoded here, and the pixels that its picture should be wide. */
export interface WholePage {
  readonly delivery: EntryDelivery
  /** Finds the URL of the file as the object has it now. */
  readonly findUrl: FindUrl
  /** Counted from 0; the last one when the file has fewer. */
  readonly page: number
  readonly width: number
}

/** A picture of a whole page, and the size of the page in pixels. */
interface DrawnPage {
  readonly drawn: Drawn
  readonly size: Size
}

/**
 * Draws a whole page of a file at about a width; the reason when it cannot be drawn. Rejects only when aborted. A file that the
 * browser shows itself is opened `apart`.
 */
export async function drawWholePage(
  { delivery, findUrl, page, width }: WholePage,
  form: 'picture' | 'bitmap',
  signal: AbortSignal,
  apart: '' | 'apart' = '',
): Promise<DrawnPage | Failure> {
  const raster = rasterFor(delivery, findUrl, apart)
  if (!raster) return UNREADABLE
  const pages = await raster.pages(signal)
  if (isFailure(pages)) return pages
  const existing = Math.min(page, pages.length - 1)
  const size = pages[existing]
  if (!size) return UNREADABLE
  const region = { x: 0, y: 0, width: size.width, height: size.height }
  const drawn = await raster.draw({ page: existing, region, width, form }, signal)
  return isFailure(drawn) ? drawn : { drawn, size }
}

/** Draws a whole page in small; `undefined` when it cannot be drawn. Rejects only when aborted. */
export async function drawInSmall(
  whole: WholePage,
  signal: AbortSignal,
  apart: '' | 'apart' = '',
): Promise<ImageBitmap | undefined> {
  const result = await drawWholePage(whole, 'bitmap', signal, apart)
  return !isFailure(result) && result.drawn instanceof ImageBitmap ? result.drawn : undefined
}

/** Puts the picture of a file that the browser cannot draw, or not at its size, into an element. Never rejects. */
export async function loadRaster(picture: HTMLImageElement, source: PictureSource): Promise<PictureOutcome> {
  try {
    const { delivery, media, width, signal } = source
    const findUrl = () => source.painting().media.url
    const whole = { delivery, findUrl, page: media.page ?? 0, width }
    const result = await drawWholePage(whole, 'picture', signal)
    if (signal.aborted) return 'abandoned'
    if (isFailure(result)) return result
    const { drawn, size } = result
    if (drawn instanceof ImageBitmap) return UNREADABLE
    const url = URL.createObjectURL(drawn.blob)
    // By its density the element says the size of the page, of which the picture may be a fraction.
    picture.srcset = `${url} ${drawn.width / size.width}x`
    await picture.decode().finally(() => URL.revokeObjectURL(url))
    return !source.signal.aborted ? 'loaded' : 'abandoned'
  } catch {
    return !source.signal.aborted ? UNREADABLE : 'abandoned'
  }
}

/** Pixels that are left to the browser where no decoder can make fewer of them: it takes four bytes for each. */
const MOST_FOR_BROWSER = 320_000_000

/** A picture that is too large to be painted. */
export interface LargePicture {
  readonly url: string
  readonly pixels: number
}

/**
 * Puts a reduced picture into an element that was hidden. Where that is not possible, the browser shows all of it, or it is
 * refused when that would take the memory of the tab.
 */
export async function reducePicture(
  picture: HTMLImageElement,
  source: PictureSource,
  { url, pixels }: LargePicture,
): Promise<Failure | undefined> {
  picture.style.visibility = ''
  const outcome = await loadRaster(picture, source)
  if (typeof outcome === 'string') return undefined
  if (pixels > MOST_FOR_BROWSER) return failure('unsupported', { detail: 'too-large' })
  await new Promise(resolve => {
    picture.onload = picture.onerror = resolve
    picture.src = url
  })
  return undefined
}
