import type { Rect, Size } from '../../model/digital-object'
import { LONGEST_SIDE } from '../json'

const XYWH = /(?:^|[#&?])xywh=(?:(pixel|percent|pct)(?::|%3A))?([-\d.,%C\s]+)/i

/** The rectangle of a media fragment, in the units of `whole`; per cent need a `whole`. Media Fragments URI 1.0, section 4.2.2. */
export function regionOf(fragment: string, whole: Partial<Size>): Rect | undefined {
  const [, unit = 'pixel', list = ''] = XYWH.exec(fragment) ?? []
  return rectangle(list.replaceAll(/%2C/gi, ',').replaceAll('%20', ''), unit !== 'pixel', whole)
}

/** The `region` of an Image API request or selector, in pixels; per cent need a `whole`. Image API 3, section 4.1. */
export function imageRegionOf(region: unknown, whole: Partial<Size>): Rect | undefined {
  if (typeof region !== 'string') return undefined
  return region.startsWith('pct:')
    ? rectangle(region.slice('pct:'.length), true, whole)
    : rectangle(region, false, whole)
}

function rectangle(list: string, perCent: boolean, whole: Partial<Size>): Rect | undefined {
  const numbers = list.split(',').map(part => (part.trim() === '' ? Number.NaN : Number(part)))
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] = numbers
  const across = perCent ? (whole.width ?? Number.NaN) / 100 : 1
  const down = perCent ? (whole.height ?? Number.NaN) / 100 : 1
  const rect = { x: x * across, y: y * down, width: width * across, height: height * down }
  const sane = Object.values(rect).every(side => side >= -LONGEST_SIDE && side <= LONGEST_SIDE)
  return sane && rect.width > 0 && rect.height > 0 ? rect : undefined
}
