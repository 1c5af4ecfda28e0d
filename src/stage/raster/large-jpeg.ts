// A JPEG that is too large to be decoded at full size: the browser decodes it at a fraction.

import { pictureHeader } from '../../model/pictures/picture-header'
import { pictureSize } from '../../model/pictures/picture-size'
import { copyPixels, decodesFrames, JPEG_HALVINGS, type JpegFrame, withFrame } from './jpeg-frame'
import { rasterOfWhole } from './levels'
import { upright, uprightSize } from './orientation'
import { MOST_DECODED, type OpenRaster, type Pixels, Unreadable } from './raster-source'

/** Bytes in which the frame header is looked for: a colour profile and a preview may stand before it. */
const HEAD = 2 ** 20

/** Bytes of a file that are read at most. */
const MOST_READ = 2 ** 28

/** "Exif" as a number of 32 bits. */
const EXIF = 0x45786966

/**
 * Takes the name off the Exif segments of a JPEG, in place, so that no browser turns the picture: some turn frames, some the
 * drawings of frames, others neither, and a frame does not say which.
 */
function hideExif(data: Uint8Array): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  for (let at = 2; at + 8 < data.length && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xda) return
    if (marker === 0xe1 && view.getUint32(at + 4) === EXIF) view.setUint32(at + 4, 0)
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
}

/** Opens a JPEG. */
export const openLargeJpeg: OpenRaster = async file => {
  const head = await file.read(0, HEAD)
  const stored = pictureSize(head)
  if (!stored || stored.width * stored.height === 0) throw new Unreadable('unreadable-file')
  if (!decodesFrames() || typeof OffscreenCanvas === 'undefined') throw new Unreadable('too-large')
  const { orientation = 1 } = pictureHeader(head, 'image/jpeg')
  const size = uprightSize(stored, orientation)
  return rasterOfWhole({
    ...size,
    halvings: JPEG_HALVINGS,
    mostPixels: MOST_DECODED / 8,
    async decode(halvings, signal): Promise<Pixels> {
      const data = await file.read(0, MOST_READ + 1, signal)
      if (data.length > MOST_READ) throw new Unreadable('too-large')
      const width = Math.ceil(stored.width / 2 ** halvings)
      const height = Math.ceil(stored.height / 2 ** halvings)
      hideExif(data)
      return withFrame(data, { width, height }, async frame => {
        signal.throwIfAborted()
        return upright((await copyPixels(frame)) ?? drawPixels(frame), orientation)
      })
    },
  })
}

function drawPixels(frame: JpegFrame & CanvasImageSource): Pixels {
  const { displayWidth: width, displayHeight: height } = frame
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Unreadable('too-large')
  context.drawImage(frame, 0, 0)
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}
