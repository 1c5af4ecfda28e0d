// Places on the earth, as documents name them (GeoJSON, WGS 84).

import type { Rect } from '../digital-object'
import type { LanguageMap } from '../language-map'

/** Longitude and latitude in degrees; the longitude goes beyond 180 where a shape crosses the date line. */
export type GeoPosition = readonly [longitude: number, latitude: number]

/** Points, lines and areas; the rings of an area are filled by the even-odd rule, whichever way round they go. */
export interface GeoShape {
  readonly points: readonly GeoPosition[]
  readonly lines: readonly (readonly GeoPosition[])[]
  readonly areas: readonly (readonly (readonly GeoPosition[])[])[]
}

/** A shape on the earth with its name. GeoJSON (RFC 7946), section 3.2. */
export interface GeoFeature {
  readonly label?: LanguageMap
  readonly shape: GeoShape
}

/** A resource that has places. */
export interface PlaceOwner {
  readonly kind: 'object' | 'range' | 'canvas' | 'annotation' | 'collection' | 'member'
  readonly label?: LanguageMap
  /** Position of the canvas to show, counted from 0. */
  readonly canvas?: number
  /** Part of the canvas, in its units. */
  readonly region?: Rect
  /** URL of a member of a collection. */
  readonly url?: string
}

/** The places of one resource: features that stand in its document, and the checked URL of those that lie elsewhere. */
export interface PlaceReference {
  readonly owner: PlaceOwner
  readonly features: readonly GeoFeature[]
  readonly url?: string
}

/** A picture of the earth with points whose places are known. Georeference Extension. */
export interface Georeference {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Points of the resource and their places. */
  readonly points: readonly { readonly resource: readonly [number, number]; readonly geo: GeoPosition }[]
  /** Name of the transformation and, of a polynomial, its order. */
  readonly transformation: 'polynomial' | 'thinPlateSpline' | 'helmert' | 'projective' | 'straight'
  readonly order: 1 | 2 | 3
  /** Units of the resource for each unit of the canvas. */
  readonly scale: number
}
