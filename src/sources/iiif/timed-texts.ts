import { safeUrl } from '../../delivery/safe-url'
import type { LoadJson, TimedText } from '../../model/digital-object'
import { isTranscription, linesInAnnotations } from '../../model/texts/annotation-texts'
import { isDescriptionName } from '../../model/texts/description-name'
import { isCaptionFormat, isCaptionName } from '../../model/texts/text-reference'
import { isObject, type JsonObject, listOf, objectsIn } from '../json'
import { languageTag } from '../text'
import { formatOf, toAnnotationPage } from './annotations/annotations'
import { labelOf } from './language-map-of'
import { idOf, typeOf } from './vocabulary'

const MOST_TEXTS = 100
/** Pages of annotations that are fetched for one canvas. */
const MOST_DOCUMENTS = 50
const MOST_LINES = 20_000
const DEEPEST_BODY = 8

/**
 * The captions, subtitles and transcripts of a canvas: bodies of its supplementing annotations (or of
 * painting ones, where a document puts them there), what it links to as `rendering` or `seeAlso`, and the
 * notes that its annotations themselves hold for seconds of it. Presentation 3, sections 3.4 and 5.6.
 */
export function timedTextsOf(canvas: JsonObject): readonly TimedText[] {
  const pages = objectsIn(canvas.annotations)
  const annotations = [...pages, ...objectsIn(canvas.items)].flatMap(page => objectsIn(page.items))
  const bodies = annotations.slice(0, MOST_LINES).flatMap(each => bodiesIn(each.body, 0))
  const describing = pages
    .flatMap(page => objectsIn(page.items))
    .slice(0, MOST_LINES)
    .flatMap(each => bodiesIn(each.body, 0).filter(body => isDescription(each, body)))
  const links = [...objectsIn(canvas.rendering), ...objectsIn(canvas.seeAlso)]
  const plain = canvas.duration !== undefined ? [...bodies, ...links].filter(isPlain) : []
  const seen = new Set<string>()
  const described = new Set(describing)
  const sounds = describing.filter(isSound)
  const files = [...[...bodies, ...links].filter(isTimed), ...sounds, ...plain]
    .flatMap(body => toTimedText(body, described.has(body) || saysDescription(body)))
    .filter(({ url }) => !seen.has(url) && seen.add(url))
  return [...files, ...pages.flatMap(textOfPage)].slice(0, MOST_TEXTS)
}

/** The captions of a canvas, also those in pages of annotations that lie elsewhere, to the ends of those. */
export async function allTimedTextsOf(canvas: JsonObject, load: LoadJson): Promise<readonly TimedText[]> {
  const annotations: JsonObject[] = []
  const visited = new Set<string>()
  const waiting = listOf(canvas.annotations).slice(0, MOST_TEXTS)
  while (waiting.length > 0 && visited.size < MOST_DOCUMENTS) {
    const page = waiting.shift()
    const isHere = isObject(page) && page.items !== undefined
    if (isHere) annotations.push(page)
    const url = safeUrl(idOf(isHere ? page.next : page))
    if (url === undefined || visited.has(url)) continue
    visited.add(url)
    const elsewhere = await load(url)
    if (isObject(elsewhere) && elsewhere.items !== undefined) waiting.unshift(elsewhere)
  }
  return timedTextsOf({ ...canvas, annotations })
}

/** The lines that a page of annotations holds for seconds of the canvas, as one text. */
function textOfPage(page: JsonObject): TimedText[] {
  const { annotations, label } = toAnnotationPage(page)
  // Comments on a recording are read among its annotations.
  const transcribed = annotations.filter(each => isTranscription(each) || each.motivations.length === 0)
  const lines = linesInAnnotations(transcribed)
  return lines.length > 0 ? [{ url: '', format: 'text/plain', lines, ...(label && { label }) }] : []
}

/** Bodies, the options of a Choice and the sources of specific resources alike. */
function bodiesIn(body: unknown, depth: number): readonly JsonObject[] {
  if (depth > DEEPEST_BODY) return []
  return objectsIn(body)
    .slice(0, MOST_TEXTS)
    .flatMap(each => {
      if (typeOf(each) === 'choice') return bodiesIn(each.items, depth + 1)
      return isObject(each.source) ? bodiesIn(each.source, depth + 1) : [each]
    })
}

const isTimed = (body: JsonObject) => isCaptionFormat(formatOf(body)) || isCaptionName(idOf(body) ?? '')
const isPlain = (body: JsonObject) => formatOf(body) === 'text/plain'
const isSound = (body: JsonObject) => typeOf(body) === 'sound' || formatOf(body).startsWith('audio/')

/** True for a body that calls itself an audio description. */
const saysDescription = ({ label }: JsonObject) => isDescriptionName(JSON.stringify(label ?? ''))

/** True for a body that describes what is seen: stated (Presentation 4, `provides`; Web Annotation, `describing`) or named so. */
function isDescription(annotation: JsonObject, body: JsonObject): boolean {
  const stated = [annotation.provides, body.provides].flatMap(listOf).includes('audioDescription')
  const describes = listOf(annotation.motivation).includes('describing')
  return stated || describes || saysDescription(body)
}

function toTimedText(body: JsonObject, isDescription: boolean): TimedText[] {
  const url = safeUrl(idOf(body))
  const format = formatOf(body)
  if (url === undefined) return []
  const label = labelOf(body.label)
  const tag = languageTag(listOf(body.language)[0])
  return [
    {
      ...{ url, format },
      ...(label && { label }),
      ...(tag !== 'none' && { language: tag }),
      ...(isDescription && { isDescription }),
    },
  ]
}
