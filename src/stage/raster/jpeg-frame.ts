// JPEGs as frames that the browser decodes, at full size or at a fraction of it (WebCodecs, ImageDecoder). Their pixels are copied:
// Chromium keeps what it draws or converts in its memory for minutes, beyond the worker. A bare copy leaves nothing behind.

import type { Rect, Size } from '../../model/digital-object'
import type { Pixels } from './raster-source'

/** Halvings of its size that a decoder can do while it decodes a JPEG. */
export const JPEG_HALVINGS = 3

interface PlaneLayout {
  readonly offset: number
  readonly stride: number
}

/** The parts of WebCodecs' VideoFrame that are used. */
export interface JpegFrame {
  readonly displayWidth: number
  readonly displayHeight: number
  readonly format: string | null
  /** Degrees by which the frame is turned, and whether it is mirrored, when it is drawn; its pixels are as they are stored. */
  readonly rotation?: number
  readonly flip?: boolean
  readonly colorSpace: {
    readonly primaries: string | null
    readonly transfer: string | null
    readonly fullRange: boolean | null
  }
  allocationSize(options: { readonly rect: Rect }): number
  copyTo(
    destination: Uint8ClampedArray<ArrayBuffer>,
    options: { readonly layout?: readonly PlaneLayout[]; readonly rect?: Rect },
  ): Promise<readonly PlaneLayout[]>
  close(): void
}

/** The parts of WebCodecs' ImageDecoder that are used. */
interface FrameDecoder {
  decode(): Promise<{ readonly image: JpegFrame & CanvasImageSource }>
  close(): void
}

type FrameDecoderMaker = new (options: {
  readonly type: string
  readonly data: Uint8Array
  readonly desiredWidth?: number
  readonly desiredHeight?: number
}) => FrameDecoder

const findDecoder = (): FrameDecoderMaker | undefined =>
  'ImageDecoder' in globalThis
    ? (globalThis as unknown as { ImageDecoder: FrameDecoderMaker }).ImageDecoder
    : undefined

/** True where the browser decodes JPEGs as frames. */
export const decodesFrames = (): boolean => findDecoder() !== undefined

/** Decodes a JPEG, at about a size where one is given, and closes the frame after its use. Rejects where that is not possible. */
export async function withFrame<Result>(
  data: Uint8Array,
  size: Size | undefined,
  use: (frame: JpegFrame & CanvasImageSource) => Promise<Result>,
): Promise<Result> {
  const Decoder = findDecoder()
  if (!Decoder) throw new Error('no decoder')
  const desired = size && { desiredWidth: size.width, desiredHeight: size.height }
  const decoder = new Decoder({ type: 'image/jpeg', data, ...desired })
  try {
    const { image } = await decoder.decode()
    return await use(image).finally(() => image.close())
  } finally {
    decoder.close()
  }
}

/** Makes red, green, blue and 255 of four bytes of a pixel. */
function toRgba(data: Uint8ClampedArray, redFirst: boolean): void {
  const words = new Uint32Array(data.buffer)
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0
    const swapped = redFirst ? word : (word & 0xff00) | ((word & 0xff) << 16) | ((word >>> 16) & 0xff)
    words[index] = swapped | 0xff000000
  }
}

/** Copies the pixels of an upright frame; `undefined` where they would need more than to be ordered. */
export async function copyPixels(image: JpegFrame): Promise<Pixels | undefined> {
  const { displayWidth: width, displayHeight: height, format, colorSpace, rotation, flip } = image
  if (rotation || flip) return undefined
  const isStandard = colorSpace.primaries === 'bt709' && colorSpace.transfer === 'iec61966-2-1'
  if (!isStandard || !/^(?:RGB|BGR)[AX]$/.test(format ?? '')) return undefined
  const data = new Uint8ClampedArray(width * height * 4)
  try {
    await image.copyTo(data, { layout: [{ offset: 0, stride: width * 4 }] })
  } catch {
    return undefined
  }
  toRgba(data, format?.startsWith('R') === true)
  return { width, height, data }
}

/**
 * Copies the brightness of a part of a frame that begins at even pixels; `undefined` where that is not stored by itself. ITU-T
 * T.871, 7: the first component of a JPEG, from 0 to 255.
 */
export async function copyBrightness(frame: JpegFrame, rect: Rect): Promise<Uint8Array | undefined> {
  if (!frame.colorSpace.fullRange || !/^(?:I4\d\d|NV12)$/.test(frame.format ?? '')) return undefined
  const data = new Uint8ClampedArray(frame.allocationSize({ rect }))
  const [plane] = await frame.copyTo(data, { rect })
  if (plane?.stride !== rect.width) return undefined
  return new Uint8Array(data.buffer, plane.offset, rect.width * rect.height)
}
