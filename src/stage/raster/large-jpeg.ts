// A JPEG that is too large to be decoded at full size: the browser decodes it at a fraction (WebCodecs, ImageDecoder).

import { pictureSize } from '../../model/pictures/picture-size'
import { rasterOfWhole } from './levels'
import { MOST_DECODED, type OpenRaster, type Pixels, Unreadable } from './raster-source'

/** Bytes in which the frame header is looked for: a colour profile and a preview may stand before it. */
const HEAD = 2 ** 20

/** Bytes of a file that are read at most. */
const MOST_READ = 2 ** 28

/** Halvings that JPEG decoders can do while they decode. */
const HALVINGS = 3

interface DecodedFrame {
  readonly displayWidth: number
  readonly displayHeight: number
  close(): void
}

/** The parts of WebCodecs' ImageDecoder that are used. */
interface FrameDecoder {
  decode(): Promise<{ readonly image: DecodedFrame & CanvasImageSource }>
  close(): void
}

type FrameDecoderMaker = new (options: {
  readonly type: string
  readonly data: Uint8Array
  readonly desiredWidth: number
  readonly desiredHeight: number
  readonly colorSpaceConversion?: 'default'
}) => FrameDecoder

const findDecoder = (): FrameDecoderMaker | undefined =>
  'ImageDecoder' in globalThis
    ? (globalThis as unknown as { ImageDecoder: FrameDecoderMaker }).ImageDecoder
    : undefined

/** Opens a JPEG. */
export const openLargeJpeg: OpenRaster = async file => {
  const size = pictureSize(await file.read(0, HEAD))
  const Decoder = findDecoder()
  if (!size || size.width * size.height === 0) throw new Unreadable('unreadable-file')
  if (!Decoder || typeof OffscreenCanvas === 'undefined') throw new Unreadable('too-large')
  const { width, height } = size
  return rasterOfWhole({
    width,
    height,
    halvings: HALVINGS,
    mostPixels: MOST_DECODED / 8,
    async decode(halvings, signal): Promise<Pixels> {
      const data = await file.read(0, MOST_READ + 1, signal)
      if (data.length > MOST_READ) throw new Unreadable('too-large')
      const desiredWidth = Math.ceil(width / 2 ** halvings)
      const desiredHeight = Math.ceil(height / 2 ** halvings)
      const decoder = new Decoder({ type: 'image/jpeg', data, desiredWidth, desiredHeight })
      try {
        const { image } = await decoder.decode()
        signal.throwIfAborted()
        return pixelsOf(image)
      } finally {
        decoder.close()
      }
    },
  })
}

function pixelsOf(image: DecodedFrame & CanvasImageSource): Pixels {
  const { displayWidth: width, displayHeight: height } = image
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Unreadable('too-large')
  context.drawImage(image, 0, 0)
  image.close()
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}
