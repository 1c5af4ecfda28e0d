import type { Canvas, Size } from '../../../model/digital-object'
import type { PaintedText, TextVersion } from '../../../model/texts/painted-text'
import { isObject, type JsonObject, listOf, objectsIn, stringOf } from '../../json'
import { clip, LONGEST_VALUE, languageTag } from '../../text'
import { documentOf } from '../document-of'
import { paintingsOn } from '../painting'
import { cssOf, paintedStyleOf } from './painted-style'

const MOST_TEXTS = 500
const MOST_VERSIONS = 100
const DEEPEST_BODY = 8

/** The words of a body, of its options and of the source of a specific resource. */
function versionsIn(body: unknown, stylesheet: unknown, depth = 0): readonly TextVersion[] {
  if (!isObject(body) || depth > DEEPEST_BODY) return []
  const words = stringOf(body.value ?? body.chars ?? body['cnt:chars'])
  if (words) return [toVersion(body, clip(words, LONGEST_VALUE), stylesheet)]
  const inner = [body.items, body.default, body.item, body.source, body.full].flatMap(listOf)
  return inner
    .slice(0, MOST_VERSIONS)
    .flatMap(each => versionsIn(each, stylesheet, depth + 1))
    .slice(0, MOST_VERSIONS)
}

function toVersion(body: JsonObject, words: string, stylesheet: unknown): TextVersion {
  const language = languageTag(listOf(body.language)[0])
  return {
    words,
    isHtml: /html/i.test(stringOf(body.format) ?? '') || /^<[a-z]+[\s>]/i.test(words),
    ...(language !== 'none' && { language }),
    style: paintedStyleOf(cssOf(body, words, stylesheet)),
  }
}

/** A body that stands for the words where a picture is expected. */
const STAND_IN = { id: 'https://words.invalid/' }

/** Place and time at which an annotation paints, read as those of a picture; `undefined` where it does not paint. */
function placeOf(
  annotation: JsonObject,
  size: Partial<Size>,
): Pick<PaintedText, 'target' | 'time'> | undefined {
  const [painting] = paintingsOn({ items: [{ items: [{ ...annotation, body: STAND_IN }] }] }, size)
  if (!painting) return undefined
  const { target, time } = painting
  return { ...(target && { target }), ...(time && { time }) }
}

/** The words painted on a canvas, in painting order; what is painted on a canvas inside it is not among them. */
export function paintedTextsOf(canvas: Canvas): readonly PaintedText[] {
  const json = documentOf(canvas)
  if (!json) return []
  const pages = [json.items, json.content].flatMap(objectsIn)
  return pages
    .flatMap(page => objectsIn(page.items))
    .concat(objectsIn(json.images))
    .slice(0, MOST_TEXTS)
    .flatMap(annotation => {
      const place = placeOf(annotation, canvas)
      if (!place) return []
      return listOf(annotation.body ?? annotation.resource)
        .slice(0, MOST_VERSIONS)
        .flatMap(body => {
          const [first, ...others] = versionsIn(body, annotation.stylesheet)
          return first ? [{ versions: [first, ...others] as const, ...place }] : []
        })
    })
    .slice(0, MOST_TEXTS)
}
