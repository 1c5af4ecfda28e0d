// Notes of readers as W3C annotations. A note is kept as the JSON that it is, so that what Lectern does not know survives.

import type { Rect, Size, TimeSpan } from '../digital-object'
import type { Point } from '../mark'

type Fields = Readonly<Record<string, unknown>>

/** A note as it stands in a file. Web Annotation Data Model. */
export type NoteJson = Fields & { readonly id: string }

/** Words that a note is about, with those around them. */
export interface NoteQuote {
  readonly exact: string
  readonly before: string
  readonly after: string
}

/** Words of a page with the boxes of their lines, or words of a file with its fragment for their place. */
export interface NoteWordsPart {
  readonly quote: NoteQuote
  readonly lines: readonly Rect[]
  /** `page=12` of a PDF, `epubcfi(…)` of an e-book. */
  readonly fragment?: string
}

/** A place in a picture, in canvas units. */
export type NoteShape =
  | { readonly box: Rect }
  | { readonly ellipse: Rect }
  | { readonly polygon: readonly Point[] }
  | { readonly point: Point }

/** The part of a canvas that a note is about, in a film also with its time; the whole canvas without one. Canvas units and seconds. */
export type NotePart =
  | (NoteShape & { readonly time?: TimeSpan })
  | { readonly time: TimeSpan }
  | NoteWordsPart

/** The place of a note. */
export interface NotePlace {
  /** Id of the canvas in its document. */
  readonly canvas: string
  /** Size in whose units the part is. */
  readonly size?: Size | undefined
  /** Id of the object. */
  readonly object: string
  readonly part?: NotePart | undefined
}

/** The words of a note. */
export interface NoteWords {
  readonly text: string
  readonly tags: readonly string[]
}

/** Notes that are read from one file. */
const MOST_NOTES = 5000
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
/** Numbers of places are written to a tenth of a unit. */
const round = (value: number) => Math.round(value * 10) / 10

const cornersOf = ({ x, y, width, height }: Rect): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
]

const polygonOf = (corners: readonly Point[]) =>
  `<polygon points="${corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}"/>`

/** Specifications of fragments of files. Web Annotation Data Model, section 4.2.1. */
const PDF = 'http://tools.ietf.org/rfc/rfc3778'
const EPUB = 'http://www.idpf.org/epub/linking/cfi/epub-cfi.html'

/** Selectors of words: their place, and the words themselves, which find them where that has moved. */
function wordSelectors({ quote: words, lines, fragment }: NoteWordsPart): Fields | readonly Fields[] {
  const { exact, before, after } = words
  const quote = { type: 'TextQuoteSelector', exact, prefix: before, suffix: after }
  if (fragment) {
    const isPage = /^page=/.test(fragment)
    const place = { type: 'FragmentSelector', conformsTo: isPage ? PDF : EPUB, value: fragment }
    return isPage ? { ...place, refinedBy: quote } : [place, quote]
  }
  const shapes = lines.map(line => polygonOf(cornersOf(line))).join('')
  return shapes === '' ? [quote] : [svgSelector(shapes), quote]
}

const fragmentSelector = (...parts: readonly string[]) => ({
  type: 'FragmentSelector',
  conformsTo: 'http://www.w3.org/TR/media-frags/',
  value: parts.join('&'),
})

const timeFragment = ({ start, end }: TimeSpan) =>
  `t=${round(start)}${end === undefined ? '' : `,${round(end)}`}`

function shapeSelector(part: Exclude<NoteShape, { readonly box: Rect }>): Fields {
  if ('point' in part) return { type: 'PointSelector', x: round(part.point.x), y: round(part.point.y) }
  if ('polygon' in part) return svgSelector(polygonOf(part.polygon))
  const { x, y, width, height } = part.ellipse
  const [cx, cy, rx, ry] = [x + width / 2, y + height / 2, width / 2, height / 2].map(round)
  return svgSelector(`<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"/>`)
}

/** The selectors of a part; a shape in a film refines its time. Web Annotation Data Model, sections 4.2 and 4.3. */
function selectorOf(part: NotePart): Fields | readonly Fields[] {
  if ('quote' in part) return wordSelectors(part)
  const times = part.time ? [timeFragment(part.time)] : []
  if ('box' in part) {
    const { x, y, width, height } = part.box
    return fragmentSelector(`xywh=${[x, y, width, height].map(round).join(',')}`, ...times)
  }
  if (!('point' in part || 'polygon' in part || 'ellipse' in part)) return fragmentSelector(...times)
  const shape = shapeSelector(part)
  return times.length > 0 ? { ...fragmentSelector(...times), refinedBy: shape } : shape
}

const svgSelector = (shape: string) => ({
  type: 'SvgSelector',
  value: `<svg xmlns="http://www.w3.org/2000/svg">${shape}</svg>`,
})

function targetOf({ canvas, size, object, part }: NotePlace): Fields {
  const source = { id: canvas, type: 'Canvas', ...size, partOf: [{ id: object, type: 'Manifest' }] }
  return { type: 'SpecificResource', source, ...(part && { selector: selectorOf(part) }) }
}

const isTag = (body: unknown) => isFields(body) && body.type === 'TextualBody' && body.purpose === 'tagging'
const isText = (body: unknown) =>
  isFields(body) &&
  body.type === 'TextualBody' &&
  (body.purpose === undefined || body.purpose === 'commenting') &&
  !/html/.test(String(body.format ?? ''))

const textBody = (value: string, purpose: string) => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
})

/** The words of a note that a reader edits. */
export function wordsOfNote({ body }: NoteJson): NoteWords {
  const wordsOf = (each: unknown) => (isFields(each) && typeof each.value === 'string' ? each.value : '')
  const bodies = listOf(body)
  return { text: wordsOf(bodies.find(isText)), tags: bodies.filter(isTag).map(wordsOf) }
}

/** A note with other words; bodies of other kinds stay as they are. */
export function withWords(note: NoteJson, { text, tags }: NoteWords, modified: string): NoteJson {
  const bodies = listOf(note.body)
  const first = bodies.find(isText)
  const others = bodies.filter(each => each !== first && !isTag(each))
  const own = isFields(first) ? { ...first, value: text } : textBody(text, 'commenting')
  return {
    ...note,
    modified,
    body: [...(text === '' ? [] : [own]), ...others, ...tags.map(tag => textBody(tag, 'tagging'))],
  }
}

/** A note about another place. */
export function withPlace(note: NoteJson, place: NotePlace, modified: string): NoteJson {
  return { ...note, modified, target: targetOf(place) }
}

/** Makes a note. `id` is a URI; `created` a date and time of ISO 8601. */
export function toNote(id: string, place: NotePlace, words: NoteWords, created: string): NoteJson {
  const motivation = words.text === '' && words.tags.length > 0 ? 'tagging' : 'commenting'
  const note = { '@context': CONTEXT, id, type: 'Annotation', motivation, created, target: targetOf(place) }
  return withWords(note, words, created)
}

/** Notes as a page of annotations, to be kept in a file. */
export function pageOfNotes(notes: readonly NoteJson[], label: string): Fields {
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: 'urn:lectern:notes',
    type: 'AnnotationPage',
    label: { none: [label] },
    items: notes,
  }
}

/**
 * The notes in a file: a page, a list of version 2, several pages, or a single annotation; those without an id get one.
 * `undefined` for a file of something else.
 */
export function parseNotes(json: unknown, newId: () => string, depth = 0): readonly NoteJson[] | undefined {
  if (depth > 4) return undefined
  if (Array.isArray(json)) {
    const parts = json.slice(0, MOST_NOTES).flatMap(each => parseNotes(each, newId, depth + 1) ?? [])
    return parts.length > 0 ? parts.slice(0, MOST_NOTES) : undefined
  }
  if (!isFields(json)) return undefined
  const { items, resources, first } = json
  if (Array.isArray(items ?? resources)) {
    if (listOf(items ?? resources).length === 0) return []
    return parseNotes(items ?? resources, newId, depth + 1)
  }
  if (isFields(first)) return parseNotes(first, newId, depth + 1)
  if (json.target === undefined && json.on === undefined) return undefined
  const id = [json.id, json['@id']].find(each => typeof each === 'string' && each !== '')
  return [{ ...json, id: typeof id === 'string' ? id : newId() }]
}
