import { safeUrl } from '../../delivery/safe-url'
import { textsInAnnotations } from '../../model/texts/annotation-texts'
import { isReadable, type TextReference } from '../../model/texts/text-reference'
import { isObject, type JsonObject, listOf, objectsIn } from '../json'
import { languageTag } from '../text'
import { formatOf, toAnnotationPage } from './annotations/annotations'
import { labelOf } from './language-map-of'
import { idOf } from './vocabulary'

const MOST_TEXTS = 50
/** Names and profiles of texts with places: ALTO, hOCR, PAGE. */
const OCR = /\b(?:alto|hocr)\b|primaresearch|prima\.page|\bpage[ +_-]?xml\b/i
/** Formats that say too little: the profile or the label decides. */
const UNCLEAR = /^(?:(?:application|text)\/xml|application\/octet-stream|)$/

/** True when a link leads to a text of the page: by its format, or as the OCR of it by its profile or label. */
function isPageText(link: JsonObject, inDescriptions: boolean): boolean {
  const format = formatOf(link)
  const hints = `${JSON.stringify(link.profile ?? '')} ${JSON.stringify(link.label ?? '')} ${format}`.slice(
    0,
    2000,
  )
  // Descriptions are for machines, unless they are the words on the page.
  if (inDescriptions) return OCR.test(hints) || format === 'text/plain'
  return UNCLEAR.test(format) ? OCR.test(hints) : isReadable(format)
}

function toLinkedText(link: JsonObject): readonly TextReference[] {
  const url = safeUrl(idOf(link))
  if (url === undefined) return []
  const label = labelOf(link.label)
  const language = languageTag(listOf(link.language)[0])
  return [
    {
      kind: 'text',
      url,
      format: formatOf(link),
      ...(language !== 'none' && { language }),
      ...(label && { label }),
    },
  ]
}

/** Annotations that lie elsewhere: whether there is a text among them is known only when they are there. */
function toAnnotations(page: JsonObject | string): readonly TextReference[] {
  const url = safeUrl(idOf(page))
  if (url === undefined) return []
  const label = isObject(page) ? labelOf(page.label) : undefined
  return [{ kind: 'annotations', url, format: 'application/json', ...(label && { label }) }]
}

/** The texts of a canvas: files beside it, annotations in it, and pages of annotations elsewhere. */
export function textsOn(canvas: JsonObject): readonly TextReference[] {
  const renderings = objectsIn(canvas.rendering).filter(link => isPageText(link, false))
  const descriptions = objectsIn(canvas.seeAlso).filter(link => isPageText(link, true))
  const pages = [...listOf(canvas.annotations), ...listOf(canvas.otherContent)].slice(0, MOST_TEXTS)
  const annotated = pages.flatMap(page => {
    if (isObject(page) && (page.items !== undefined || page.resources !== undefined))
      return textsInAnnotations(toAnnotationPage(page).annotations)
    return isObject(page) || typeof page === 'string' ? toAnnotations(page) : []
  })
  const seen = new Set<string>()
  // Pages of words, of lines and of paragraphs in one canvas are one text.
  const keyOf = ({ url, words = '', language = '' }: TextReference) =>
    url ?? `${language} ${words.replaceAll(/\s+/g, '')}`
  return [...renderings, ...descriptions]
    .flatMap(toLinkedText)
    .concat(annotated)
    .filter(text => !seen.has(keyOf(text)) && seen.add(keyOf(text)))
    .slice(0, MOST_TEXTS)
}
