// A canvas as one picture, drawn as the stage shows it: all paintings in order, cut, turned and faded.

import type { Delivery } from '../../delivery/delivery'
import type { Size } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import type { ShownPainting } from '../../model/layers'
import {
  drawPicture,
  type PartPicture,
  paintedSize,
  partPictures,
  placePicture,
} from '../../model/pictures/canvas-picture'
import { MOST_PIXELS, pictureSize } from '../../model/pictures/picture-size'
import { isDecoded } from '../../model/pictures/pictures'
import { trueSize } from '../../model/pictures/shape'
import { hasPaintedText } from '../../sources/has-painted-text'
import { describeService, paintingAsDescribed } from '../../stage/pictures/described-services'
import { loadPart } from '../../ui/load-part'
import { sizeOf } from '../../viewer/state/current-opening'
import { shownPaintings } from '../../viewer/state/picture-layers'
import { objectOf, type ViewerStore } from '../../viewer/state/store'

const UNREADABLE = failure('unsupported', { detail: 'unreadable-picture' })

/** Refusals that a smaller picture may not meet. */
const OF_SIZE = new Set([400, 401, 403, 413])
/** Pixels across of the smaller picture that is tried. */
const SMALLER = 600

/** Canvas of an object that is drawn. */
export interface CanvasDrawing {
  readonly store: ViewerStore
  readonly delivery: Delivery
  /** Position in the object. */
  readonly canvas: number
  /** Languages of the reader, for words that are painted. */
  readonly languages: readonly string[]
  /** Pixels across. */
  readonly width: number
  readonly signal: AbortSignal
}

/** A picture that was fetched, and which one it is. */
interface Part {
  readonly painting: ShownPainting
  readonly picture: PartPicture
  readonly bitmap: ImageBitmap
}

/** The painting as it is now: its URLs may have been renewed. */
const paintingNow = ({ store, canvas }: CanvasDrawing, { key }: ShownPainting) => {
  const painting = shownPaintings(store.getState(), canvas).find(each => each.key === key)
  return painting && paintingAsDescribed(painting)
}

/** The picture of a file that no browser draws, such as a TIFF. */
async function decode(
  drawing: CanvasDrawing,
  painting: ShownPainting,
  width: number,
): Promise<Part | Failure> {
  const { drawWholePage } = await loadPart(() => import('../../stage/raster/load-raster'))
  const findUrl = () => paintingNow(drawing, painting)?.media.url
  const demand = { delivery: drawing.delivery, findUrl, page: painting.media.page ?? 0, width }
  const result = await drawWholePage(demand, 'bitmap', drawing.signal)
  if (isFailure(result)) return result
  if (!(result.drawn instanceof ImageBitmap)) return UNREADABLE
  return { painting, picture: { url: '', isWhole: true }, bitmap: result.drawn }
}

/** Fetches the first of the pictures of a painting that comes. */
async function fetchAny(
  drawing: CanvasDrawing,
  painting: ShownPainting,
  width: number,
): Promise<Part | Failure> {
  const pictures = () => partPictures(paintingNow(drawing, painting) ?? painting, width)
  let failed: Failure = UNREADABLE
  for (const [index, picture] of pictures().entries()) {
    const source = () => pictures()[index]?.url
    const most = Number.POSITIVE_INFINITY
    const file = await drawing.delivery.bytes(source, { most, signal: drawing.signal })
    if (isFailure(file)) {
      failed = file
      continue
    }
    const size = pictureSize(file.bytes)
    // The browser makes no bitmap of such a picture: a decoder makes a reduced one.
    if (size && size.width * size.height > MOST_PIXELS) return decode(drawing, painting, width)
    const bitmap = await createImageBitmap(new Blob([file.bytes], { type: file.format })).catch(
      () => undefined,
    )
    if (bitmap) return { painting, picture, bitmap }
  }
  return failed
}

async function fetchPart(
  drawing: CanvasDrawing,
  shown: ShownPainting,
  width: number,
): Promise<Part | Failure> {
  if (isDecoded(shown.media)) return decode(drawing, shown, width)
  const { imageService } = shown.media
  if (imageService) await describeService(imageService, drawing.delivery)
  const part = await fetchAny(drawing, shown, width)
  const isRefused = isFailure(part) && imageService && OF_SIZE.has(part.status ?? 0) && width > SMALLER
  return isRefused ? fetchAny(drawing, shown, SMALLER) : part
}

/** Size of the canvas: what the stage knows of it, else that of its only picture. */
function canvasSize({ store, canvas }: CanvasDrawing, parts: readonly Part[]): Size | undefined {
  const [first, second] = parts
  const size = sizeOf(store.getState(), canvas)
  if (!first || second || first.painting.target) return size
  return trueSize(size, paintedSize(first.painting, first.picture, first.bitmap))
}

const isPlain = ({ painting: { target, region, rotation, opacity } }: Part) =>
  !target && !region && !rotation && opacity === 1

function compose(parts: readonly Part[], size: Size, width: number): HTMLCanvasElement {
  const element = document.createElement('canvas')
  const scale = width / size.width
  element.width = Math.max(1, Math.round(width))
  element.height = Math.max(1, Math.round(size.height * scale))
  const context = element.getContext('2d')
  if (parts.length === 0 && context) {
    context.fillStyle = '#fff'
    context.fillRect(0, 0, element.width, element.height)
  }
  for (const { painting, picture, bitmap } of context ? parts : []) {
    if (!context) break
    context.globalAlpha = painting.opacity
    drawPicture(context, bitmap, placePicture(painting, picture, bitmap, size), scale)
    bitmap.close()
  }
  return element
}

/** Pixels across the whole canvas at which none of its pictures is enlarged. */
function sharpWidth(parts: readonly Part[], size: Size, width: number): number {
  const widths = parts.map(({ painting, picture, bitmap }) => {
    const { box } = placePicture(painting, picture, bitmap, size)
    return (bitmap.width * size.width) / box.width
  })
  return Math.min(width, Math.max(1, ...widths))
}

/** Draws a canvas about so many pixels wide, or says why it cannot be had; rejects when aborted. */
export async function drawCanvas(drawing: CanvasDrawing): Promise<ImageBitmap | HTMLCanvasElement | Failure> {
  const { store, canvas, width } = drawing
  const parts: Part[] = []
  let failed: Failure = UNREADABLE
  for (const painting of shownPaintings(store.getState(), canvas)) {
    const whole = sizeOf(store.getState(), canvas)?.width
    const across = painting.target && whole ? (width * painting.target.width) / whole : width
    const part = await fetchPart(drawing, painting, Math.ceil(across))
    drawing.signal.throwIfAborted()
    if (!isFailure(part)) parts.push(part)
    // A picture under or over another may be missing on the stage too: the page is shown without it.
    else failed = part
  }
  const [only, second] = parts
  const size = canvasSize(drawing, parts)
  const words = await findWords(drawing)
  if (!(only ?? words) || !size) return failed
  if (only && !words && !second && isPlain(only) && trueSize(size, only.bitmap) === size) return only.bitmap
  // Words are sharp at any size.
  const picture = compose(parts, size, words ? width : sharpWidth(parts, size, width))
  words?.(picture, size)
  return picture
}

/** Finds what draws the words that are painted on the canvas; `undefined` where none are. */
async function findWords({ store, canvas, languages }: CanvasDrawing) {
  const content = objectOf(store.getState())?.canvases[canvas]
  if (!content || !hasPaintedText(content)) return undefined
  const { drawPaintedTexts } = await loadPart(() => import('./draw-painted-texts'))
  return (picture: HTMLCanvasElement, size: Size) => drawPaintedTexts(picture, content, size, languages)
}
