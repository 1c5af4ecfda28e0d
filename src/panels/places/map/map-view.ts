// Arithmetic of the map: Mercator's projection, in degrees, and the part of it that is seen.

import { type GeoBounds, onEarth } from '../../../model/places/geo-shape'
import type { GeoPosition } from '../../../model/places/place'

/** A point of the map: degrees of longitude, and down the map in the same unit. */
export interface MapPoint {
  readonly x: number
  readonly y: number
}

/** Part of the map that is seen; its height follows from its shape. */
export interface MapView {
  readonly centre: MapPoint
  /** Degrees of longitude across. */
  readonly span: number
}

/** Height of the map as a share of its width. */
export const MAP_SHAPE = 0.75

/** Mercator's projection has no poles. */
const NORTHMOST = 84
const WIDEST = 360
const NARROWEST = 0.05
/** Degrees across round a single point: its country is seen with it. */
const ROUND_POINT = 20
/** Part of the map beside the places, as a share of its width. */
const MARGIN = 1.35

const RADIANS = Math.PI / 180

/** The point of the map at a position on the earth. */
export function toMap([longitude, latitude]: GeoPosition): MapPoint {
  const north = Math.min(Math.max(latitude, -NORTHMOST), NORTHMOST) * RADIANS
  return { x: longitude, y: -Math.log(Math.tan(Math.PI / 4 + north / 2)) / RADIANS }
}

/** The position on the earth at a point of the map. */
export function fromMap({ x, y }: MapPoint): GeoPosition {
  return [onEarth(x), (2 * Math.atan(Math.exp(-y * RADIANS)) - Math.PI / 2) / RADIANS]
}

const LOWEST = toMap([0, -NORTHMOST]).y

/** The view that a map may have: not nearer than anything is drawn, not beyond the poles, once round the earth. */
export function inLimits({ centre, span }: MapView): MapView {
  const across = Math.min(Math.max(span, NARROWEST), WIDEST)
  const most = Math.max(LOWEST - (across * MAP_SHAPE) / 2, 0)
  return {
    centre: { x: onEarth(centre.x), y: Math.min(Math.max(centre.y, -most), most) },
    span: across,
  }
}

/** The view that shows all of a part of the earth; all of the earth for none. */
export function viewOf(bounds: GeoBounds | undefined): MapView {
  if (!bounds) return inLimits({ centre: { x: 0, y: 0 }, span: WIDEST })
  const [top, bottom] = [toMap([0, bounds.north]).y, toMap([0, bounds.south]).y]
  const across = Math.max(bounds.east - bounds.west, (bottom - top) / MAP_SHAPE) * MARGIN
  return inLimits({
    centre: { x: (bounds.west + bounds.east) / 2, y: (top + bottom) / 2 },
    span: Math.max(across, ROUND_POINT),
  })
}

/** The view after moving by shares of its size. */
export function panned({ centre, span }: MapView, right: number, down: number): MapView {
  return inLimits({ centre: { x: centre.x + right * span, y: centre.y + down * span * MAP_SHAPE }, span })
}

/** The view so many times nearer; the point at a share of its size from the top left stays where it is. */
export function zoomed(view: MapView, factor: number, across = 0.5, down = 0.5): MapView {
  const nearer = inLimits({ ...view, span: view.span / factor })
  const lost = view.span - nearer.span
  return inLimits({
    centre: {
      x: view.centre.x + (across - 0.5) * lost,
      y: view.centre.y + (down - 0.5) * lost * MAP_SHAPE,
    },
    span: nearer.span,
  })
}

/** Place of a point in the view, as shares of its size from the top left; the nearest turn of the earth. */
export function placeInView({ centre, span }: MapView, { x, y }: MapPoint): MapPoint {
  const near = x + Math.round((centre.x - x) / 360) * 360
  return { x: (near - centre.x) / span + 0.5, y: (y - centre.y) / (span * MAP_SHAPE) + 0.5 }
}

/** The view as SVG's `viewBox`. */
export function viewBox({ centre, span }: MapView): string {
  const height = span * MAP_SHAPE
  return `${centre.x - span / 2} ${centre.y - height / 2} ${span} ${height}`
}

/** A path of positions as SVG has it. */
export function pathOf(positions: readonly GeoPosition[]): string {
  return positions
    .map((position, index) => {
      const { x, y } = toMap(position)
      return `${index === 0 ? 'M' : 'L'}${+x.toFixed(4)} ${+y.toFixed(4)}`
    })
    .join('')
}
