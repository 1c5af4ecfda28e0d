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

const PIXEL = [10, 20, 30, 0]
const closings = vi.fn()
const drawings = vi.fn()

/** Stands in for the browser's decoder, whose frames have a pixel over and over. */
function useDecoder(format: string, transfer = 'iec61966-2-1') {
  vi.stubGlobal(
    'ImageDecoder',
    class {
      readonly #size: { displayWidth: number; displayHeight: number }
      constructor({ desiredWidth, desiredHeight }: { desiredWidth: number; desiredHeight: number }) {
        this.#size = { displayWidth: desiredWidth, displayHeight: desiredHeight }
      }
      decode = async () => ({
        image: {
          ...this.#size,
          format,
          colorSpace: { primaries: 'bt709', transfer },
          close: closings,
          async copyTo(data: Uint8ClampedArray) {
            for (let at = 0; at < data.length; at += 4) data.set(PIXEL, at)
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
