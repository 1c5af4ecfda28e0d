import { safeUrl } from '../../../delivery/safe-url'
import type {
  Annotation,
  AnnotationBody,
  AnnotationCollection,
  AnnotationPage,
  AnnotationStylesheet,
} from '../../../model/annotations/annotation'
import type { Size } from '../../../model/digital-object'
import { mimeType } from '../../../model/formats/formats'
import { isObject, type JsonObject, listOf, objectsIn, stringOf } from '../../json'
import { clip, LONGEST_LABEL, languageTag } from '../../text'
import { labelOf, richTextOf } from '../language-map-of'
import { toMedia } from '../media'
import { idOf, typeOf } from '../vocabulary'
import { targetsOf } from './annotation-target'

/** One more than are listed (viewer/annotations/read-annotations), so that the reader is told of the others. */
const MOST_ANNOTATIONS = 20_001
const MOST_BODIES = 100
const MOST_MOTIVATIONS = 20
const MOST_COLLECTIONS = 20
const MOST_LISTS = 1000
const DEEPEST_BODY = 8
/** Characters of a style sheet. */
const LONGEST_RULES = 64 * 1024
/** Characters of one text. */
const LONGEST_TEXT = 256 * 1024
const PREFIX = /^.*[:#/]/s

/**
 * Turns a page or list of annotations into the model, whether it stands in a canvas or was fetched. Boxes in per cent
 * need the size of the canvas. Presentation 3, section 5.5; Presentation 2.1, section 5.4.
 */
export function toAnnotationPage(json: unknown, size: Partial<Size> = {}): AnnotationPage {
  if (!isObject(json)) return { annotations: [] }
  const id = idOf(json)
  const label = labelOf(json.label)
  // A collection leads to its first page, which may stand in the collection.
  const first = isObject(json.first) ? json.first : undefined
  const items = json.items ?? json.resources ?? first?.items ?? first?.resources
  const next = safeUrl(idOf(json.next ?? (items === undefined ? json.first : first?.next)))
  const lists = listOf(json.otherContent)
    .slice(0, MOST_LISTS)
    .flatMap(each => safeUrl(idOf(each)) ?? [])
  const collections = collectionsOf(json)
  return {
    ...(id && { id: clip(id, LONGEST_LABEL) }),
    ...(label && { label }),
    annotations: objectsIn(items)
      .slice(0, MOST_ANNOTATIONS)
      .map(each => toAnnotation(each, size)),
    ...(next && { next }),
    ...(lists.length > 0 && { lists }),
    ...(collections.length > 0 && { collections }),
  }
}

const COLLECTION = /^(?:annotationcollection|layer)$/

/** The collections that a page is a part of, or is itself. Presentation 3, `partOf`; Presentation 2.1, `within`. */
function collectionsOf(page: JsonObject): readonly AnnotationCollection[] {
  const wholes = COLLECTION.test(typeOf(page)) ? [page] : listOf(page.partOf ?? page.within)
  return wholes.slice(0, MOST_COLLECTIONS).flatMap(whole => {
    const id = idOf(whole)
    const isOther = isObject(whole) && typeOf(whole) !== '' && !COLLECTION.test(typeOf(whole))
    if (id === undefined || isOther) return []
    const label = isObject(whole) ? labelOf(whole.label) : undefined
    return [{ id: clip(id, LONGEST_LABEL), ...(label && { label }) }]
  })
}

function toAnnotation(json: JsonObject, size: Partial<Size>): Annotation {
  const geography = geographyOf(json)
  const label = labelOf(json.label) ?? labelOfFeature(geography?.body)
  const creator = nameOf(json.creator ?? json.annotatedBy)
  const created = stringOf(json.created ?? json.annotatedAt)
  const granularity = stringOf(json.textGranularity)
  const stylesheet = stylesheetOf(json.stylesheet)
  return {
    id: clip(idOf(json) ?? '', LONGEST_LABEL),
    targets: targetsOf(json, size),
    motivations: listOf(json.motivation)
      .slice(0, MOST_MOTIVATIONS)
      .filter(each => typeof each === 'string')
      .map(withoutPrefix),
    bodies: bodiesOf(json),
    ...(label && { label }),
    ...(creator && { creator }),
    ...(created && { created: clip(created, LONGEST_LABEL) }),
    ...(granularity && { granularity: clip(granularity, LONGEST_LABEL) }),
    ...(stylesheet && { stylesheet }),
    ...(geography && { geography }),
  }
}

const isGeographic = (body: unknown) => /^feature(?:collection)?$/.test(typeOf(body))

/** The body that says where on the earth. */
function geographyOf({ body, target }: JsonObject): Annotation['geography'] {
  const geographic = listOf(body).slice(0, MOST_BODIES).find(isGeographic)
  return geographic === undefined ? undefined : { body: geographic, target }
}

const labelOfFeature = (body: unknown) =>
  isObject(body) && isObject(body.properties) ? labelOf(body.properties.label) : undefined

/** A style sheet that is written out, or named by its URL. */
function stylesheetOf(value: unknown): AnnotationStylesheet | undefined {
  const [first] = listOf(value)
  const rules = isObject(first) ? stringOf(first.value ?? first.chars) : undefined
  if (rules) return { rules: clip(rules, LONGEST_RULES) }
  const url = safeUrl(idOf(first))
  return url === undefined ? undefined : { url }
}

const withoutPrefix = (name: string) => clip(name.replace(PREFIX, '').toLowerCase(), LONGEST_LABEL)

/** The names of those who made it, which some write in the place of agents; of an agent that is only referred to there is none. */
function nameOf(agents: unknown): string | undefined {
  const names = listOf(agents)
    .slice(0, MOST_BODIES)
    .flatMap(agent => {
      const texts = isObject(agent) ? labelOf(agent.name ?? agent.label ?? agent['foaf:name']) : undefined
      const own = isObject(agent) ? Object.values(texts ?? {})[0] : listOf(stringOf(agent))
      return (own ?? []).filter(name => typeof name === 'string' && !isUri(name))
    })
  return names.length > 0 ? clip(names.join(', '), LONGEST_LABEL) : undefined
}

/** Schemes of URIs that stand in the place of a person or a body; `Vermerk:unleserlich` is a text. */
const URI = /^(?:https?|ftp|urn|mailto|info|doi|ark|hdl|orcid|tag|data|blob|acct|did|_):\S*$/i

/** True for a reference to something on the web, to a mailbox, or to a node of the document, and false for a text. */
const isUri = (text: string) => URI.test(text)

function bodiesOf(annotation: JsonObject): readonly AnnotationBody[] {
  const plain = stringOf(annotation.bodyValue)
  const bodies = bodiesIn(annotation.body ?? annotation.resource, 0).slice(0, MOST_BODIES)
  return plain
    ? [...bodies, { kind: 'text', value: clip(plain, LONGEST_TEXT), format: 'text/plain' }]
    : bodies
}

/** Bodies that hold others: one of which is chosen, or all of which are meant. Web Annotation Data Model, section 3.2.7, and its drafts. */
const TOGETHER = /(?:choice|composite|list|independents)$/

/** A string in the place of a body is the id of the body, or its words. */
const wordsOrReference = (value: unknown): JsonObject =>
  typeof value === 'string' && value.trim() !== '' && !isUri(value.trim()) ? { value } : { id: value }

/** Bodies, the options of a Choice and the sources of specific resources alike. */
function bodiesIn(value: unknown, depth: number): readonly AnnotationBody[] {
  if (depth > DEEPEST_BODY) return []
  return listOf(value)
    .slice(0, MOST_BODIES)
    .flatMap((each, index) => {
      const body = isObject(each) ? each : wordsOrReference(each)
      if (isGeographic(body)) return []
      const type = typeOf(body)
      const options = TOGETHER.test(type) ? [body.items, body.default, body.item].flat() : undefined
      if (options) {
        const several = bodiesIn(options, depth + 1)
        return type.endsWith('choice') ? several.map(option => ({ ...option, choice: index })) : several
      }
      const source = body.source ?? body.full
      if (source === undefined || typeof body.value === 'string') return toBody(body)
      return bodiesIn(source, depth + 1).map(inner => ({
        ...inner,
        ...placeOf(inner, body),
        ...qualitiesOf(body),
      }))
    })
    .slice(0, MOST_BODIES)
}

/** The part of a canvas that a specific resource selects. */
function placeOf(inner: AnnotationBody, specific: JsonObject) {
  if (inner.kind === 'text' || inner.media.type !== 'canvas' || specific.selector === undefined) return {}
  const [place] = targetsOf({ target: specific }, {})
  return place ? { place } : {}
}

/** The part that a reference to a canvas means, and the manifest of the canvas. */
function canvasFacts(body: JsonObject) {
  if (typeOf(body) !== 'canvas') return {}
  const [place] = targetsOf({ target: body }, {})
  const manifest = listOf(body.partOf ?? body.within)
    .slice(0, MOST_COLLECTIONS)
    .map(each => safeUrl(idOf(each)))
    .find(Boolean)
  return { ...(place && { place }), ...(manifest && { manifest }) }
}

/** The purpose and the language that a body states. Version 2 says `oa:Tag` by type. */
function qualitiesOf(body: JsonObject): Pick<AnnotationBody, 'purpose' | 'language' | 'styleClass'> {
  const stated = stringOf(listOf(body.purpose)[0]) ?? (typeOf(body) === 'tag' ? 'tagging' : undefined)
  const language = languageTag(listOf(body.language)[0])
  const styleClass = stringOf(body.styleClass)
  return {
    ...(stated && { purpose: withoutPrefix(stated) }),
    ...(language !== 'none' && { language }),
    ...(styleClass && { styleClass: clip(styleClass, LONGEST_LABEL) }),
  }
}

function toBody(body: JsonObject): AnnotationBody[] {
  const value = body.value ?? body.chars ?? body['cnt:chars']
  const format = formatOf(body)
  const texts = typeof value === 'string' ? { none: [value] } : richTextOf(value)
  if (texts)
    return Object.entries(texts).flatMap(([language, values]) =>
      values.map(text => ({
        kind: 'text' as const,
        value: clip(text, LONGEST_TEXT),
        format,
        ...(language !== 'none' && { language }),
        ...qualitiesOf(body),
      })),
    )
  const media = toMedia(body)
  return media
    ? [{ kind: 'resource', media: { ...media, format }, ...canvasFacts(body), ...qualitiesOf(body) }]
    : []
}

/** The MIME type of a resource without its parameters; empty when it states none. */
export const formatOf = (resource: JsonObject): string =>
  mimeType(clip(stringOf(resource.format) ?? '', LONGEST_LABEL))
