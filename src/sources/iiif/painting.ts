import type { Painting, Rect, Size, TimeSpan } from '../../model/digital-object'
import { LONGEST_DURATION, timeOfFragment } from '../../model/references/media-time'
import { isObject, type JsonObject, listOf, objectsIn } from '../json'
import { imageRegionOf, regionOf } from './fragment'
import { toMedia } from './media'
import { idOf, typeOf } from './vocabulary'

const DEEPEST_BODY = 8
const MOST_PAINTINGS = 1000
const MOST_CHOICES = 200

/**
 * Paintings of a canvas, in the spelling of any version: pages of annotations (`items`; `content` in
 * early drafts of 3) or the annotations themselves (`images` in 1 and 2). Presentation 3, sections 5.3 to 5.6.
 */
export function paintingsOn(canvas: JsonObject, size: Partial<Size>): readonly Painting[] {
  const pages = objectsIn(canvas.items).concat(objectsIn(canvas.content)).slice(0, MOST_PAINTINGS)
  // Some leave the page out and put the annotations into the canvas.
  const inPages = pages.flatMap(page => objectsIn(page.items ?? page)).filter(isPainting)
  return inPages
    .concat(objectsIn(canvas.images))
    .slice(0, MOST_PAINTINGS)
    .flatMap(annotation => toPaintings(annotation, size))
}

function isPainting(annotation: JsonObject): boolean {
  const motivations = listOf(annotation.motivation).filter(each => typeof each === 'string' && each !== '')
  return motivations.length === 0 || motivations.some(motivation => /painting$/i.test(String(motivation)))
}

function toPaintings(annotation: JsonObject, size: Partial<Size>): Painting[] {
  const place = targetOf(annotation.target ?? annotation.on, size)
  const bodies = listOf(annotation.body ?? annotation.resource).slice(0, MOST_CHOICES)
  return bodies.flatMap(body => {
    const [first, ...others] = choicesIn(body, 0)
    if (!first) return []
    const { media, ...how } = first
    const rotation = turnByStyle(body, annotation.stylesheet)
    return [
      {
        media,
        choices: others.length > 0 ? [media, ...others.map(each => each.media)] : [],
        ...how,
        ...(rotation && { rotation }),
        ...place,
      },
    ]
  })
}

type Body = Pick<Painting, 'media' | 'region' | 'rotation'>

/** The bodies to choose from, the default first; one body where there is no choice. */
function choicesIn(body: unknown, depth: number): readonly Body[] {
  if (depth > DEEPEST_BODY) return []
  const resource = isObject(body) ? body : { id: body }
  const source = listOf(resource.source ?? resource.full)[0]
  if (source !== undefined) return choicesIn(source, depth + 1).map(each => selected(each, resource))
  const options = typeOf(resource) === 'choice' ? optionsOf(resource) : undefined
  if (options)
    return options
      .slice(0, MOST_CHOICES)
      .flatMap(option => choicesIn(option, depth + 1))
      .slice(0, MOST_CHOICES)
  const media = toMedia(resource)
  if (!media) return []
  const [, region = 'full', rotation] = REQUEST.exec(media.imageService ? media.url : '') ?? []
  const stated = { selector: { type: 'ImageApiSelector', region, rotation } }
  // The stated size is that of the part then.
  const { width: _, height: __, ...whole } = media
  return [selected(selected({ media: region === 'full' ? media : whole }, stated), resource)]
}

/** Presentation 3: `items`; Presentation 2.1, section 4.2.1.3: `default` and `item`. */
function optionsOf(choice: JsonObject): readonly unknown[] {
  return [...listOf(choice.items), ...listOf(choice.default), ...listOf(choice.item)].filter(isObject)
}

const ROTATION = /rotate\( *(-?[\d.]+)deg/

/**
 * Degrees clockwise by which the rule of a class in a style sheet, or a style that is written out, turns a body. Nothing
 * else of CSS is read. Presentation 2.1, section 4.2.1.5; Web Annotation Data Model, section 4.5.
 */
function turnByStyle(body: unknown, stylesheet: unknown): number {
  const name = `.${isObject(body) && (body.style ?? body.styleClass)}`
  const rules = JSON.stringify([stylesheet]).split('}')
  const [, angle = 0] = ROTATION.exec(`${name}${rules.find(rule => rule.includes(name))}`) ?? []
  return ((+angle % 360) + 360) % 360
}

/** The region and the rotation in a URL that an image service is asked by. Image API 3, section 4. */
const REQUEST = /\/(full|[\d,]+)\/[^/]+\/([^/]+)\/\w+\.\w+$/

function selected(body: Body, specific: JsonObject): Body {
  const { imageService, ...media } = body.media
  const [selector] = objectsIn(specific.selector).filter(each => typeOf(each) === 'imageapiselector')
  const fragment = fragmentsOf(specific)
    .map(each => regionOf(each, media))
    .find(Boolean)
  const region = imageRegionOf(selector?.region, media) ?? fragment
  const turn = `${selector?.rotation}`
  const rotation = +turn % 360
  // A mirrored picture is the service's own, and has no tiles.
  if (turn[0] === '!') return { media: { ...media, url: media.url.replace(/[^/]+(?=\/\w+\.\w+$)/, turn) } }
  return { ...body, ...(region && { region }), ...(rotation > 0 && { rotation }) }
}

function targetOf(target: unknown, size: Partial<Size>): Pick<Painting, 'target' | 'time'> {
  const fragments = listOf(target).slice(0, 1).flatMap(fragmentsOf)
  const rect: Rect | undefined = fragments.map(each => regionOf(each, size)).find(Boolean)
  const time = fragments.map(timeOfFragment).find(Boolean)
  return { ...(rect && { target: rect }), ...(time && { time }) }
}

/** The media fragments of a reference: on its id, on its source's id, and of its selectors. */
export function fragmentsOf(reference: unknown): readonly string[] {
  const ids = isObject(reference)
    ? [idOf(reference), idOf(reference.source ?? reference.full)]
    : [idOf(reference)]
  const onIds = ids.filter(id => id?.includes('#')).map(id => (id ?? '').slice((id ?? '').indexOf('#')))
  const selectors = isObject(reference) ? listOf(reference.selector).slice(0, MOST_CHOICES) : []
  return selectors.flatMap(selectorFragment).concat(onIds)
}

function selectorFragment(selector: unknown): readonly string[] {
  if (!isObject(selector)) return typeof selector === 'string' ? [selector] : []
  const fragment = selector.value ?? selector['@value']
  return typeOf(selector) === 'fragmentselector' && typeof fragment === 'string' ? [fragment] : []
}

/** Target of a reference to a canvas: its id, perhaps with a fragment, and, when stated, a second. Presentation 3, `start`. */
export function canvasReference(
  reference: unknown,
): { readonly canvas: string; readonly time?: number } | undefined {
  const source = isObject(reference) ? (reference.source ?? reference.full ?? reference) : reference
  const id = idOf(source)
  if (id === undefined) return undefined
  const time = timeIn(reference)?.start
  return { canvas: id, ...(time && { time }) }
}

/** The seconds that a reference means: of a `PointSelector`, a `FragmentSelector` or a media fragment. */
export function timeIn(reference: unknown): TimeSpan | undefined {
  const selectors = isObject(reference) ? objectsIn(reference.selector) : []
  const point = selectors.map(selector => Number(selector.t)).find(t => t > 0 && t <= LONGEST_DURATION)
  return point === undefined ? fragmentsOf(reference).map(timeOfFragment).find(Boolean) : { start: point }
}
