import { safeUrl } from '../../delivery/safe-url'
import type { PageText } from '../../model/digital-object'
import { mimeType } from '../../model/formats'
import { isObject, type JsonObject, listOf, objectsIn, stringOf } from '../json'
import { clip, LONGEST_LABEL, languageTag } from '../text'
import { labelOf } from './language-map-of'
import { idOf, typeOf } from './vocabulary'

const MOST_ANNOTATIONS = 5000
const MOST_TEXTS = 50
/** Characters of one annotation. */
const LONGEST_WORDS = 256 * 1024

/** Formats of texts for readers; captions go with their recording and not beside a page. */
const READABLE =
  /^(?:text\/(?!vtt|srt|csv|css|calendar)[\w.+-]+|application\/(?:xml\+alto|alto\+xml|xhtml\+xml|vnd\.prima\.page\+xml))$/
const OCR = /\b(?:alto|hocr)\b/i

const formatOf = (resource: JsonObject) => mimeType(clip(stringOf(resource.format) ?? '', LONGEST_LABEL))

/** Whether a link leads to a text of the page: by its format, or as the OCR of it by its profile or label. */
function isPageText(link: JsonObject, inDescriptions: boolean): boolean {
  const format = formatOf(link)
  const told = `${JSON.stringify(link.profile ?? '')} ${JSON.stringify(link.label ?? '')} ${format}`.slice(
    0,
    2000,
  )
  // Descriptions are for machines, unless they are the words on the page.
  if (inDescriptions) return OCR.test(told) || format === 'text/plain'
  return READABLE.test(format) || (/^(?:application|text)\/xml$/.test(format) && OCR.test(told))
}

function languageOf(resource: JsonObject): { language?: string } {
  const tag = languageTag(listOf(resource.language)[0])
  return tag === 'none' ? {} : { language: tag }
}

function toLinkedText(link: JsonObject): readonly PageText[] {
  const url = safeUrl(idOf(link))
  if (url === undefined) return []
  const label = labelOf(link.label)
  return [{ kind: 'text', url, format: formatOf(link), ...languageOf(link), ...(label && { label }) }]
}

function hasMotivation(annotation: JsonObject, wanted: RegExp): boolean {
  return listOf(annotation.motivation).some(each => typeof each === 'string' && wanted.test(each))
}

/** Transcriptions: `supplementing` in version 3, text that is painted in version 2. */
function isTranscription(annotation: JsonObject): boolean {
  if (hasMotivation(annotation, /supplementing$|transcribing$/)) return true
  const body = listOf(annotation.resource)[0]
  return (
    isObject(body) &&
    hasMotivation(annotation, /painting$/) &&
    typeof (body.chars ?? body['cnt:chars']) === 'string'
  )
}

/** The words in the bodies of annotations, in order, as one text a language and format; texts elsewhere by themselves. */
function textsInBodies(annotations: readonly JsonObject[]): readonly PageText[] {
  const written = new Map<string, { format: string; language?: string; words: string[] }>()
  const linked: PageText[] = []
  for (const annotation of annotations.slice(0, MOST_ANNOTATIONS).filter(isTranscription)) {
    for (const body of objectsIn(annotation.body ?? annotation.resource)) {
      const words = body.value ?? body.chars ?? body['cnt:chars']
      if (typeof words === 'string') {
        const format = formatOf(body)
        const language = languageOf(body)
        const key = `${format} ${language.language ?? ''}`
        const found = written.get(key) ?? { format, ...language, words: [] }
        found.words.push(clip(words, LONGEST_WORDS))
        written.set(key, found)
      } else if (READABLE.test(formatOf(body)) || (typeOf(body) === 'text' && formatOf(body) === ''))
        linked.push(...toLinkedText(body))
    }
  }
  const texts = [...written.values()].map(
    ({ words, ...how }): PageText => ({ kind: 'words', ...how, words: words.join('\n') }),
  )
  return [...texts, ...linked]
}

/** The texts in a page or list of annotations, as it was fetched. Presentation 3, section 5.5; Presentation 2.1, section 5.4. */
export function textsInAnnotations(json: unknown): readonly PageText[] {
  if (!isObject(json)) return []
  return textsInBodies(objectsIn(json.items ?? json.resources)).slice(0, MOST_TEXTS)
}

/** Annotations that lie elsewhere: whether there is a text among them is known only when they are there. */
function toAnnotations(page: JsonObject | string): readonly PageText[] {
  const url = safeUrl(idOf(page))
  if (url === undefined) return []
  const label = isObject(page) ? labelOf(page.label) : undefined
  return [{ kind: 'annotations', url, format: 'application/json', ...(label && { label }) }]
}

/** The texts of a canvas: files beside it, annotations in it, and pages of annotations elsewhere. */
export function textsOn(canvas: JsonObject): readonly PageText[] {
  const renderings = objectsIn(canvas.rendering).filter(link => isPageText(link, false))
  const descriptions = objectsIn(canvas.seeAlso).filter(link => isPageText(link, true))
  const pages = [...listOf(canvas.annotations), ...listOf(canvas.otherContent)].slice(0, MOST_TEXTS)
  const annotated = pages.flatMap(page => {
    if (isObject(page) && (page.items !== undefined || page.resources !== undefined))
      return textsInAnnotations(page)
    return isObject(page) || typeof page === 'string' ? toAnnotations(page) : []
  })
  const seen = new Set<string>()
  return [...renderings, ...descriptions]
    .flatMap(toLinkedText)
    .concat(annotated)
    .filter(({ url }) => url === undefined || (!seen.has(url) && seen.add(url)))
    .slice(0, MOST_TEXTS)
}
