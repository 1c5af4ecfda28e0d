import type { DigitalObject, MetadataEntry } from '../../../model/digital-object'
import { localize } from '../../../model/language-map'
import { type Field, fieldOf } from './field-labels'
import { persistentName } from './persistent-link'
import { plainText, withoutDividers } from './plain-text'
import { readIssued } from './read-issued'
import { readNames } from './read-names'
import type { Reference, ReferenceType } from './reference'

/** Longest value that is taken for a field; more is a description. */
const LONGEST = 500

const TYPES: readonly (readonly [RegExp, ReferenceType])[] = [
  [/newspaper|zeitung|journal quotidien|presse|periódico|diario|giornale|газета|עיתון/i, 'newspaper'],
  [/\bmap|karte|carte|mapa|mappa|chart|atlas|карта|מפה/i, 'map'],
  [/thesis|dissertation|hochschulschrift|thèse|tesis|tesi\b|диссертация|עבודת/i, 'thesis'],
  [
    /manuscript|handschrift|manuscrit|manuscrito|manoscritto|рукопись|כתב יד|archival|nachlass/i,
    'manuscript',
  ],
  [/moving image|film|video|vidéo/i, 'motion_picture'],
  [/sound|audio|tonaufnahme|music recording|enregistrement|grabación|הקלטה/i, 'song'],
  [
    /photo|image|picture|bild|grafik|graphic|print\b|drawing|painting|estampe|dessin|grabado|צילום/i,
    'graphic',
  ],
  [/book|buch|monogra|livre|libro|text|druckschrift|книга|ספר|本/i, 'book'],
]

/** The values of a statement in one language (the catalogue's own, where it has several), as plain text. */
function valuesOf({ value }: MetadataEntry, languages: readonly string[]): readonly string[] {
  return localize(value, languages)
    .values.map(each => withoutDividers(plainText(each).slice(0, LONGEST)))
    .filter(each => each !== '')
}

/** Values of the metadata by the field that their labels state, in any of the languages in which they are given. */
function fieldsOf(
  entries: readonly MetadataEntry[],
  languages: readonly string[],
  labels: Readonly<Record<string, string>>,
): ReadonlyMap<Field, readonly string[]> {
  const fields = new Map<Field, readonly string[]>()
  for (const entry of entries) {
    const names = Object.values(entry.label).flat()
    const field = names.map(name => fieldOf(plainText(name), labels)).find(Boolean)
    if (field) fields.set(field, [...(fields.get(field) ?? []), ...valuesOf(entry, languages)])
  }
  return fields
}

/** The kind of an object: as its metadata says, else by what it is made of. */
function typeOf(stated: readonly string[], object: DigitalObject): ReferenceType {
  const named = TYPES.find(([pattern]) => stated.some(text => pattern.test(text)))?.[1]
  if (named) return named
  const [canvas] = object.canvases
  if (object.canvases.length === 1 && canvas?.duration !== undefined)
    return canvas.width === undefined ? 'song' : 'motion_picture'
  return object.canvases.length > 1 ? 'book' : 'document'
}

/** Parts of a citation that are not in the description. */
export interface CitedPlace {
  /** Link to the object or the page in this viewer; absent when it may not be passed on. */
  readonly link?: string
  readonly locator?: string
  readonly picture?: string
  readonly date: Date
}

/** Place and publisher as cards divide them (ISBD: `Place : Publisher, year`), where no label states the place. */
function imprintOf(statement: string): { readonly place?: string; readonly publisher: string } {
  const [, place, publisher] = /^([^:;]+?) : ([^:;]+?)(?:, \[?\d{4}\]?)?\.?$/.exec(statement) ?? []
  return place && publisher ? { place, publisher } : { publisher: statement }
}

/** The fields of a reference that are one line each. */
function linesOf(fields: ReadonlyMap<Field, readonly string[]>) {
  const line = (field: Field) => fields.get(field)?.[0]
  const place = line('place')
  const publisher = line('publisher')
  const pairs = {
    ...(publisher && !place ? imprintOf(publisher) : { place, publisher }),
    volume: line('volume')?.replace(/^(?:vol(?:ume|\.)?|band|bd\.|tome|t\.)\s*/i, ''),
    archive: line('archive'),
    // A shelfmark says nothing without the institution whose it is.
    shelfmark: line('archive') && line('shelfmark'),
    language: line('language'),
  }
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => value))
}

/**
 * Describes an object for citing: what its metadata surely says under labels of the table (or of the library's own,
 * `labels`: label → field), with its persistent name first. What is not sure is left out.
 */
export function readReference(
  object: DigitalObject,
  { link, locator, picture, date }: CitedPlace,
  languages: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): Reference {
  const fields = fieldsOf(object.metadata, languages, labels)
  const get = (field: Field) => fields.get(field) ?? []
  const title =
    withoutDividers(plainText(localize(object.label, languages).values.join('; '))) || get('title')[0]
  const issued = readIssued(get('date')[0] ?? '')
  const [homepage] = object.homepages
  const name = persistentName([
    ...get('identifier'),
    ...[...object.homepages, ...object.seeAlso].map(({ url }) => url),
    object.id,
  ])
  // The library's page of the object does not lead to a page of it.
  const lasting = locator ? [link, homepage?.url] : [homepage?.url, link]
  const url = name?.url ?? lasting.find(Boolean)
  return {
    type: typeOf(get('type'), object),
    ...(title && { title }),
    authors: readNames(get('author')),
    editors: readNames(get('editor')),
    ...(issued && { issued }),
    ...linesOf(fields),
    ...(name?.doi && { doi: name.doi }),
    ...(url && { url }),
    ...(locator && { locator }),
    ...(picture && { picture }),
    accessed: { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() },
  }
}
