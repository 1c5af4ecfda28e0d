import { afterEach, expect, it, vi } from 'vitest'
import { openLargeJpeg } from './large-jpeg'
import { memoryFile } from './test-files'

const { signal } = new AbortController()

/** The size of a JPEG in its frame header, behind which nothing follows. */
const jpegOf = (width: number, height: number) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xc0, 0, 17, 8],
    ...[height >> 8, height & 255, width >> 8, width & 255],
    ...[3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 0xff, 0xd9],
    ...[0, 0, 0, 0, 0, 0, 0, 0],
  ])

/** The same with an Exif segment that states an orientation alone. */
const turnedJpeg = (orientation: number, fill: readonly number[] = []) =>
  Uint8Array.from([
    ...[0xff, 0xd8, ...fill, 0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1')],
    ...[1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
    ...jpegOf(64, 32).subarray(2),
  ])

const PIXEL = [10, 20, 30, 0]
/** The pixel in the stored upper left corner. */
const CORNER = [200, 100, 50, 0]
const inputs: Uint8Array[] = []
const closings = vi.fn()
const drawings = vi.fn()

/** Stands in for the browser's decoder, whose frames have a pixel over and over. */
function useDecoder(format: string, transfer = 'iec61966-2-1') {
  vi.stubGlobal(
    'ImageDecoder',
    class {
      readonly #size: { displayWidth: number; displayHeight: number }
      constructor({
        data,
        desiredWidth,
        desiredHeight,
      }: {
        data: Uint8Array
        desiredWidth: number
        desiredHeight: number
      }) {
        inputs.push(data)
        this.#size = { displayWidth: desiredWidth, displayHeight: desiredHeight }
      }
      decode = async () => ({
        image: {
          ...this.#size,
          format,
          colorSpace: { primaries: 'bt709', transfer },
          close: closings,
          async copyTo(data: Uint8ClampedArray) {
            for (let at = 0; at < data.length; at += 4) data.set(at > 0 ? PIXEL : CORNER, at)
          },
        },
      })
      close = () => undefined
    },
  )
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({
        drawImage: drawings,
        getImageData: (_: number, __: number, width: number, height: number) => ({
          data: new Uint8ClampedArray(width * height * 4).fill(7),
        }),
      })
    },
  )
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
  inputs.length = 0
})

const draw = async () => {
  const raster = await openLargeJpeg(memoryFile(jpegOf(64, 32)))
  return raster.draw({ page: 0, region: { x: 0, y: 0, width: 64, height: 32 }, width: 32 }, signal)
}

it.each([
  ['BGRX', [30, 20, 10, 255]],
  ['RGBX', [10, 20, 30, 255]],
])('copies frames of %s without drawing them', async (format, pixel) => {
  useDecoder(format)
  const { width, height, data } = await draw()
  expect([width, height]).toEqual([32, 16])
  expect([...data.subarray(-4)]).toEqual(pixel)
  expect(drawings).not.toHaveBeenCalled()
  expect(closings).toHaveBeenCalledOnce()
})

it.each([
  ['whose colours are converted', 'BGRX', 'smpte170m'],
  ['of luminance and chrominance', 'I420', 'iec61966-2-1'],
])('draws frames %s', async (_, format, transfer) => {
  useDecoder(format, transfer)
  const { data } = await draw()
  expect([...data.subarray(0, 3)]).toEqual([7, 7, 7])
  expect(drawings).toHaveBeenCalledOnce()
  expect(closings).toHaveBeenCalledOnce()
})

it.each([
  [1, [64, 32], [0, 0]],
  [2, [64, 32], [63, 0]],
  [3, [64, 32], [63, 31]],
  [4, [64, 32], [0, 31]],
  [5, [32, 64], [0, 0]],
  [6, [32, 64], [31, 0]],
  [7, [32, 64], [31, 63]],
  [8, [32, 64], [0, 63]],
] as const)(
  'turns a picture of orientation %i upright by itself',
  async (orientation, [width, height], [x, y]) => {
    useDecoder('RGBX')
    const raster = await openLargeJpeg(memoryFile(turnedJpeg(orientation, orientation === 4 ? [0xff] : [])))
    expect(raster.pages).toMatchObject([{ width, height }])
    const { data } = await raster.draw({ page: 0, region: { x: 0, y: 0, width, height }, width }, signal)
    expect([...data.subarray(4 * (y * width + x)).subarray(0, 3)]).toEqual(CORNER.slice(0, 3))
    // A frame does not tell that the browser has turned it already, so the browser must not know of the turn.
    expect(Buffer.from(inputs[0] ?? []).includes('Exif')).toBe(false)
  },
)
