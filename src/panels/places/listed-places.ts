import type { PlaceTranslate } from '../../i18n/places'
import { localizedLine } from '../../model/language-map'
import { middleOf } from '../../model/places/geo-shape'
import type { GeoPosition, GeoShape, PlaceOwner, PlaceReference } from '../../model/places/place'

/** Places that are listed and drawn at a time. */
export const MOST_PLACES = 2000

/** A place as list and map show it. */
export interface ListedPlace {
  readonly key: string
  readonly name: string
  /** Resource that has the place. */
  readonly owner: PlaceOwner
  readonly shape: GeoShape
  readonly position: GeoPosition
}

/** Decimals of degrees: about eleven metres. */
const DECIMALS = 4

/** A position in words, such as “48.2085° N, 16.3721° E”. */
export function positionInWords(
  t: PlaceTranslate,
  [longitude, latitude]: GeoPosition,
  language: string,
  decimals = DECIMALS,
): string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  const degrees = (value: number) => `${format.format(Math.abs(value))}°`
  return t('position.both', {
    latitude: t(latitude < 0 ? 'position.south' : 'position.north', { degrees: degrees(latitude) }),
    longitude: t(longitude < 0 ? 'position.west' : 'position.east', { degrees: degrees(longitude) }),
  })
}

/** The places of references, named by their own names, else by those of what has them. */
export function listPlaces(
  references: readonly PlaceReference[],
  languages: readonly string[],
  unnamed: string,
): readonly ListedPlace[] {
  return references
    .flatMap(({ owner, features }, index) =>
      features.flatMap((feature, part) => {
        const position = middleOf(feature)
        const name =
          localizedLine(feature.label, languages).trim() || localizedLine(owner.label, languages).trim()
        return position
          ? [{ key: `${index} ${part}`, name: name || unnamed, owner, shape: feature.shape, position }]
          : []
      }),
    )
    .slice(0, MOST_PLACES)
}
