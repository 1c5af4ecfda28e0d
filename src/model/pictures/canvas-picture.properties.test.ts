import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImageService, Painting, Rect, Size } from '../digital-object'
import {
  drawPicture,
  type PartPicture,
  type PicturePlace,
  partPictures,
  placePicture,
  placeStyle,
} from './canvas-picture'
import { servicePicture } from './iiif-image'

interface Point {
  readonly x: number
  readonly y: number
}

const turned = ({ x, y }: Point, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) }
}

/** Place on the canvas at which CSS shows a point of a picture; both in fractions. */
function byStyle(place: PicturePlace, canvas: Size, at: Point): Point {
  const style = placeStyle(place, canvas)
  const of = (name: string) => Number.parseFloat(style[name] ?? '') / 100
  const degrees = Number(/rotate\(([-\d.e]+)deg\)/.exec(style.transform ?? '')?.[1] ?? 0)
  const [width, height] = [of('width') * canvas.width, of('height') * canvas.height]
  const { x, y } = turned({ x: (at.x - 0.5) * width, y: (at.y - 0.5) * height }, degrees)
  return {
    x: of('left') + (width / 2 + x) / canvas.width,
    y: of('top') + (height / 2 + y) / canvas.height,
  }
}

/** Place at which a drawing on a canvas element puts the same point, also in fractions. */
function byDrawing(place: PicturePlace, canvas: Size, at: Point): Point {
  const scale = 0.37
  const image = { width: 1000, height: 700 }
  let origin: Point = { x: 0, y: 0 }
  let degrees = 0
  let point: Point = { x: Number.NaN, y: Number.NaN }
  const context = {
    save: () => undefined,
    restore: () => undefined,
    translate(x: number, y: number) {
      origin = { x, y }
    },
    rotate(angle: number) {
      degrees = (angle * 180) / Math.PI
    },
    drawImage(_: unknown, ...[sx = 0, sy = 0, sw = 1, sh = 1, dx = 0, dy = 0, dw = 1, dh = 1]: number[]) {
      const local = {
        x: dx + ((at.x * image.width - sx) / sw) * dw,
        y: dy + ((at.y * image.height - sy) / sh) * dh,
      }
      const { x, y } = turned(local, degrees)
      point = { x: (origin.x + x) / scale / canvas.width, y: (origin.y + y) / scale / canvas.height }
    },
  }
  drawPicture(context as never, image as never, place, scale)
  return point
}

const service: ImageService = { id: 'https://x.example/i', query: '', version: 3, level: 2, sizes: [] }

/** A picture as a server of the level gives it: its size, and the part of the image that it shows. */
function served(painting: Painting, image: Size, width: number, level: 0 | 2) {
  const sizes = [1, 2, 4].map(half => ({
    width: Math.ceil(image.width / half),
    height: Math.ceil(image.height / half),
  }))
  const imageService = { ...service, ...image, level, sizes: sizes.reverse() }
  const described = { ...painting, media: { ...painting.media, imageService } }
  const [picture = { url: '', isWhole: true }] = partPictures(described, width)
  const answer = servicePicture(imageService, { width, region: painting.region })
  const [, x = 0, y = 0, w = image.width, h = image.height] = (
    /\/(\d+),(\d+),(\d+),(\d+)\//.exec(picture.url) ?? []
  ).map(Number)
  const across = Number(/\/(\d+),\d*\/0\//.exec(picture.url)?.[1] ?? answer.width ?? w)
  const natural = { width: across, height: Math.max(1, Math.round((across * h) / w)) }
  return { painting: described, picture, natural, shown: { x, y, width: w, height: h } }
}

/** A point of the image, in fractions of a picture that shows a part of it. */
const inPicture = (at: Point, shown: Rect): Point => ({
  x: (at.x - shown.x) / shown.width,
  y: (at.y - shown.y) / shown.height,
})

const side = fc.integer({ min: 400, max: 9000 })
const size = fc.record({ width: side, height: side })
const share = fc.double({ min: 0.1, max: 0.9, noNaN: true })
const part = (whole: Size) =>
  fc.record({ x: share, y: share, width: share, height: share }).map(({ x, y, width, height }) => ({
    x: Math.round(x * whole.width * 0.5),
    y: Math.round(y * whole.height * 0.5),
    width: Math.max(1, Math.round(width * whole.width * 0.5)),
    height: Math.max(1, Math.round(height * whole.height * 0.5)),
  }))
const rotation = fc.oneof(fc.constantFrom(0, 90, 180, 270), fc.integer({ min: 0, max: 359 }))

const scene = fc
  .record({ image: size, canvas: size, rotation })
  .chain(given =>
    fc.record({
      given: fc.constant(given),
      region: fc.option(part(given.image), { nil: undefined }),
      target: fc.option(part(given.canvas), { nil: undefined }),
      at: fc.record({ x: share, y: share }),
    }),
  )
  .map(({ given: { image, canvas, rotation: degrees }, region, target, at }) => {
    const painting: Painting = {
      media: { url: 'https://x.example/body.jpg', type: 'image', format: '' },
      choices: [],
      ...(degrees && { rotation: degrees }),
      ...(region && { region }),
      ...(target && { target }),
    }
    const seen = region ?? { x: 0, y: 0, ...image }
    return { painting, image, canvas, at: { x: seen.x + at.x * seen.width, y: seen.y + at.y * seen.height } }
  })

const near = (one: Point, other: Point, tolerance: number) =>
  Math.abs(one.x - other.x) <= tolerance && Math.abs(one.y - other.y) <= tolerance

describe('a canvas looks the same', () => {
  it('to a style and to a drawing', () => {
    fc.assert(
      fc.property(scene, ({ painting, image, canvas, at }) => {
        const { picture, natural, shown, painting: described } = served(painting, image, 900, 0)
        const place = placePicture(described, picture, natural, canvas)
        const point = inPicture(at, shown)
        expect(near(byStyle(place, canvas, point), byDrawing(place, canvas, point), 1e-6)).toBe(true)
      }),
    )
  })

  it('as a thumbnail, on the stage and in print, from a service that cuts and from one that does not', () => {
    fc.assert(
      fc.property(scene, ({ painting, image, canvas, at }) => {
        const points = ([200, 900, 1654] as const).flatMap(width =>
          ([0, 2] as const).map(level => {
            const { picture, natural, shown, painting: described } = served(painting, image, width, level)
            return byStyle(placePicture(described, picture, natural, canvas), canvas, inPicture(at, shown))
          }),
        )
        const [first] = points
        // Pictures have whole pixels: a narrow one of a long strip is rounded by up to half of its width.
        const { width, height } = painting.region ?? image
        const least = Math.min(200, width, height, (200 * height) / width)
        for (const point of points) if (first) expect(near(point, first, 0.02 + 2 / least)).toBe(true)
      }),
    )
  })

  it('within its target', () => {
    fc.assert(
      fc.property(scene, ({ painting, image, canvas, at }) => {
        const whole: PartPicture = { url: '', isWhole: true }
        const media = { ...painting.media, ...image }
        const place = placePicture({ ...painting, media }, whole, image, canvas)
        const point = byStyle(place, canvas, { x: at.x / image.width, y: at.y / image.height })
        const target = painting.target ?? { x: 0, y: 0, ...canvas }
        const [x, y] = [point.x * canvas.width - target.x, point.y * canvas.height - target.y]
        expect(x >= -1e-6 * canvas.width && x <= target.width + 1e-6 * canvas.width).toBe(true)
        expect(y >= -1e-6 * canvas.height && y <= target.height + 1e-6 * canvas.height).toBe(true)
      }),
    )
  })
})
