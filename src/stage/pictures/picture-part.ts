// Loads a picture whose request depends on what its service says of itself, or of which a part is painted, or that is
// painted turned. Loaded when the first of them is met.

import type { EntryDelivery } from '../../delivery/delivery'
import type { ImageService, Painting, Size } from '../../model/digital-object'
import { type Failure, isFailure } from '../../model/failure'
import {
  type PartPicture,
  paintedSize,
  partPictures,
  placePicture,
  placeStyle,
} from '../../model/pictures/canvas-picture'
import { imageSize } from '../../model/pictures/iiif-image'
import { isDecoded } from '../../model/pictures/pictures'
import { caution } from '../../model/pictures/plain-picture'
import { trueSize } from '../../model/pictures/shape'
import { describeService, paintingAsDescribed } from './described-services'
import { loadDecoders, loadPicture } from './load-picture'
import type { PictureOutcome, PictureSource } from './picture-source'

/** Milliseconds that a description is waited for; the picture is then asked for without. */
const PATIENCE = 2000
/** Refusals that a smaller picture may not meet. */
const OF_SIZE = new Set([400, 401, 403, 413])
/** Refusals that another format or size may not meet either. */
const OF_FORM = new Set([404, 406, 415, 422])
/** Pixels across of the smaller picture that is tried. */
const SMALLER = 600

const later = (milliseconds: number) =>
  new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), milliseconds))

/** Waits until the service has described itself, or is not going to. */
async function hear(service: ImageService, delivery: EntryDelivery): Promise<Failure | undefined> {
  const info = await Promise.race([describeService(service, delivery), later(PATIENCE)])
  return info && isFailure(info) ? info : undefined
}

/** A picture of a whole image. */
const WHOLE: PartPicture = { url: '', isWhole: true }

const hrefOf = (url: string) => new URL(url, document.baseURI).href

/** Puts a picture that has come at its place on the canvas. */
function place(picture: HTMLImageElement, pictures: readonly PartPicture[], source: PictureSource): void {
  const painting = paintingAsDescribed(source.painting())
  const shown = pictures.find(({ url }) => hrefOf(url) === picture.src) ?? WHOLE
  const natural: Size = { width: picture.naturalWidth, height: picture.naturalHeight }
  const { media } = painting
  const whole = imageSize(media.imageService ?? {}) ?? imageSize(media)
  const size = trueSize(whole && paintedSize(painting, WHOLE, whole), paintedSize(painting, shown, natural))
  source.page.onSize(size)
  if (!painting.region && !painting.rotation) return
  const { canvas: stated, isAlone } = source.page
  const canvas = isAlone ? trueSize(stated, size) : (stated ?? size)
  Object.assign(picture.style, placeStyle(placePicture(painting, shown, natural, canvas), canvas))
}

/** Loads the first of some pictures that comes. `reason` is why others did not, where that is known. */
async function loadAny(
  picture: HTMLImageElement,
  source: PictureSource,
  find: (painting: Painting) => readonly PartPicture[],
  reason?: Failure,
): Promise<PictureOutcome> {
  const pictures = () => find(paintingAsDescribed(source.painting()))
  const delivery = reason ? { ...source.delivery, probe: () => Promise.resolve(reason) } : source.delivery
  const candidates = () => pictures().map(({ url }) => url)
  const outcome = await loadPicture(picture, { ...source, delivery, candidates })
  if (outcome === 'loaded') place(picture, pictures(), source)
  return outcome
}

/** Tries what a refused picture may be had as: the body as the document names it, or a smaller picture. */
async function loadOtherwise(
  picture: HTMLImageElement,
  source: PictureSource,
  refused: Failure,
  described: boolean,
): Promise<PictureOutcome> {
  const { status = 0 } = refused
  const isOfSize = OF_SIZE.has(status)
  const body = ({ media }: Painting) => [{ url: media.url, isWhole: true }]
  const smaller = (painting: Painting) =>
    partPictures(painting, Math.min(SMALLER, source.width / 2)).slice(0, 1)
  if (!isOfSize && !OF_FORM.has(status)) return refused
  const outcome = await loadAny(picture, source, described && isOfSize ? smaller : body, refused)
  if (outcome === 'loaded' && isOfSize) caution.taken = true
  return outcome
}

/** True for a failure that the form of the request may have caused. A refusal without CORS looks like a broken line. */
const isOfRequest = ({ status, detail }: Failure) =>
  status === undefined ? detail === 'across-origins' : OF_SIZE.has(status) || OF_FORM.has(status)

/**
 * Loads a picture as its service gives it. `earlier` is the failure of a picture that was asked for before the service
 * was heard: where the service says otherwise, or gives a smaller picture, that was no refusal. Never rejects.
 */
export async function loadPart(
  picture: HTMLImageElement,
  source: PictureSource,
  earlier?: Failure,
): Promise<PictureOutcome> {
  const { imageService } = source.painting().media
  const find = (painting: Painting) => partPictures(painting, source.width)
  if (!imageService) {
    if (!isDecoded(source.media)) return loadAny(picture, source, find)
    const outcome = await (await loadDecoders()).loadRaster(picture, source)
    if (outcome === 'loaded') place(picture, [], source)
    return outcome
  }
  if (earlier && !isOfRequest(earlier)) return earlier
  const before = source.candidates()
  const unheard = await hear(imageService, source.delivery)
  if (source.signal.aborted) return 'abandoned'
  if (!earlier) {
    const outcome = await loadAny(picture, source, find)
    return typeof outcome === 'object' ? loadOtherwise(picture, source, outcome, !unheard) : outcome
  }
  // The service itself is guarded: no size of its pictures is open.
  if (unheard?.status !== undefined && unheard.status === earlier.status && OF_SIZE.has(unheard.status))
    return earlier
  const others = (painting: Painting) => find(painting).filter(({ url }) => !before.includes(url))
  const isOther = others(paintingAsDescribed(source.painting())).length > 0
  return isOther
    ? loadAny(picture, source, others, earlier)
    : loadOtherwise(picture, source, earlier, !unheard)
}
