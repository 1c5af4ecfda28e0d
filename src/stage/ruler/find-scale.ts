import type { Delivery } from '../../delivery/delivery'
import type { Canvas, Size } from '../../model/digital-object'
import { isFailure } from '../../model/failure'
import { INCH, type PhysicalScale } from '../../model/pictures/physical-scale'
import { physicalScaleOf } from '../../sources/physical-scale'
import { canvasUrl } from '../../viewer/files/canvas-url'
import { settingsOf } from '../../viewer/library/library-settings'
import { applies } from '../../viewer/library/permissions'
import { objectOf, type ViewerStore } from '../../viewer/state/store'
import { fileResolution, HEAD_BYTES } from './file-resolution'

/** Parts of the viewer that finding a scale needs. */
interface ScaleMeans {
  readonly store: ViewerStore
  readonly delivery: Pick<Delivery, 'json' | 'range'>
}

/** Pixels of the picture per canvas unit; 1 where the picture does not say how large it is. */
function pixelsPerUnit(canvas: Canvas, size: Size): number {
  const painting = canvas.painting[0]
  const width = painting?.media.imageService?.width ?? painting?.media.width
  return width ? width / (painting?.target?.width ?? size.width) : 1
}

/** Reads the first bytes of a file; a server that knows no ranges sends all of it, and is stopped. */
async function readHead(
  { store, delivery }: ScaleMeans,
  canvas: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const answer = await delivery.range(canvasUrl(store, canvas), `bytes=0-${HEAD_BYTES - 1}`, { signal })
  const reader = isFailure(answer) ? undefined : answer.body?.getReader()
  const head = new Uint8Array(HEAD_BYTES)
  let length = 0
  while (reader && length < HEAD_BYTES) {
    const { value, done } = await reader.read()
    if (done) break
    head.set(value.subarray(0, HEAD_BYTES - length), length)
    length += value.length
  }
  void reader?.cancel()
  return head.subarray(0, Math.min(length, HEAD_BYTES))
}

/** Millimetres per pixel that the image service states, in the object or in its info.json. */
async function serviceScale(canvas: Canvas, delivery: ScaleMeans['delivery'], signal: AbortSignal) {
  const service = canvas.painting[0]?.media.imageService
  if (!service) return undefined
  const inObject = physicalScaleOf(service.description)
  if (inObject) return inObject
  const answer = await delivery.json(`${service.id}/info.json${service.query}`, { signal })
  return isFailure(answer) ? undefined : physicalScaleOf(answer.json)
}

/** Finds how large a canvas of this size is in the world; `null` when nobody says. */
export async function findScale(
  means: ScaleMeans,
  index: number,
  size: Size,
  signal: AbortSignal,
): Promise<PhysicalScale | null> {
  const state = means.store.getState()
  const object = objectOf(state)
  const canvas = object?.canvases[index]
  if (!object || !canvas) return null
  const pixels = pixelsPerUnit(canvas, size)
  const rule = settingsOf(state.configuration).resolutions.find(({ when }) => applies(when, object))
  if (rule) return { millimetres: (INCH / rule.dpi) * pixels, statedBy: 'library', dpi: rule.dpi }
  const ofCanvas = physicalScaleOf(canvas.json)
  if (ofCanvas) return { millimetres: ofCanvas, statedBy: 'object' }
  const ofPicture = await serviceScale(canvas, means.delivery, signal)
  if (ofPicture) return { millimetres: ofPicture * pixels, statedBy: 'object' }
  // An image service makes its pictures anew, with any resolution or none.
  if (!canvas.painting[0] || canvas.painting[0].media.imageService) return null
  const stated = fileResolution(await readHead(means, index, signal))
  if (!stated) return null
  const { dpi, side } = stated
  const ofFile = side ? side / Math.max(size.width, size.height) : pixels
  return { millimetres: (INCH / dpi) * ofFile, statedBy: 'file', dpi }
}
