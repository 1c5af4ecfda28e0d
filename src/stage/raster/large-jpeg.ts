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

/** The parts of WebCodecs' VideoFrame that are used. */
interface DecodedFrame {
  readonly displayWidth: number
  readonly displayHeight: number
  readonly format: string | null
  readonly colorSpace: { readonly primaries: string | null; readonly transfer: string | null }
  copyTo(
    destination: Uint8ClampedArray<ArrayBuffer>,
    options: { readonly layout: readonly [{ readonly offset: number; readonly stride: number }] },
  ): Promise<unknown>
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
        return await pixelsOf(image)
      } finally {
        decoder.close()
      }
    },
  })
}

/** Makes red, green, blue and 255 of four bytes of a pixel. */
function order(data: Uint8ClampedArray, redFirst: boolean): void {
  const words = new Uint32Array(data.buffer)
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0
    const swapped = redFirst ? word : (word & 0xff00) | ((word & 0xff) << 16) | ((word >>> 16) & 0xff)
    words[index] = swapped | 0xff000000
  }
}

/**
 * Copies the pixels of a frame, where they need no more than to be ordered. Chromium keeps what it draws or converts: all
 * pixels stay in its memory for minutes, beyond the worker. A bare copy leaves nothing behind.
 */
async function copyPixels(image: DecodedFrame): Promise<Pixels | undefined> {
  const { displayWidth: width, displayHeight: height, format, colorSpace } = image
  const isStandard = colorSpace.primaries === 'bt709' && colorSpace.transfer === 'iec61966-2-1'
  if (!isStandard || !/^(?:RGB|BGR)[AX]$/.test(format ?? '')) return undefined
  const data = new Uint8ClampedArray(width * height * 4)
  try {
    await image.copyTo(data, { layout: [{ offset: 0, stride: width * 4 }] })
  } catch {
    return undefined
  }
  order(data, format?.startsWith('R') === true)
  return { width, height, data }
}

function drawPixels(image: DecodedFrame & CanvasImageSource): Pixels {
  const { displayWidth: width, displayHeight: height } = image
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Unreadable('too-large')
  context.drawImage(image, 0, 0)
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}

async function pixelsOf(image: DecodedFrame & CanvasImageSource): Promise<Pixels> {
  try {
    return (await copyPixels(image)) ?? drawPixels(image)
  } finally {
    image.close()
  }
}
