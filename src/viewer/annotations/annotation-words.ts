import { safeUrl } from '../../delivery/safe-url'
import type { AnnotationTranslate } from '../../i18n/annotations'
import { type AnnotationKey, annotations as english } from '../../i18n/locales/en/annotations'
import type { Annotation, AnnotationBody } from '../../model/annotations/annotation'
import { localizedLine } from '../../model/language-map'
import { parseRichText, type RichPart } from '../../ui/rich-text/parse-rich-text'

/** Characters of an annotation's name. */
const LONGEST_NAME = 160
/** Characters of a text that are looked at for its name. */
const LONGEST_BEGINNING = 4000

const isKey = (key: string): key is AnnotationKey => Object.hasOwn(english, key)

/** The kind of an annotation in words, by its first motivation that has a name. */
export function kindInWords(t: AnnotationTranslate, { motivations }: Annotation): string {
  const key = motivations.map(each => `kind.${each}`).find(isKey)
  return t(key ?? 'kind.any')
}

const wordsOf = (parts: readonly RichPart[]): string =>
  parts.map(part => (typeof part === 'string' ? part : `${wordsOf(part.parts)} `)).join('')

/** A text without markup, on one line. */
function plainLine(text: string): string {
  const beginning = text.slice(0, LONGEST_BEGINNING)
  const plain = /[<&]/.test(beginning) ? wordsOf(parseRichText(beginning, safeUrl)) : beginning
  return plain.replace(/\s+/g, ' ').trim()
}

const primary = (tag = '') => tag.toLowerCase().split('-', 1)[0] ?? ''

/** The bodies that a reader sees first: of each Choice of texts the one in the reader's language. */
export function chosenBodies(
  bodies: readonly AnnotationBody[],
  languages: readonly string[],
): readonly AnnotationBody[] {
  const choices = new Map<number, AnnotationBody>()
  const rank = ({ language }: AnnotationBody) => {
    const at = languages.findIndex(each => primary(each) === primary(language))
    return at < 0 ? languages.length : at
  }
  for (const body of bodies) {
    if (body.choice === undefined) continue
    const best = choices.get(body.choice)
    if (!best || rank(body) < rank(best)) choices.set(body.choice, body)
  }
  return bodies.filter(body => body.choice === undefined || choices.get(body.choice) === body)
}

/** An annotation in a few words: its text, else its name, else what it leads to. */
export function annotationInWords({ bodies, label }: Annotation, languages: readonly string[]): string {
  const chosen = chosenBodies(bodies, languages)
  const texts = chosen.flatMap(body => (body.kind === 'text' ? plainLine(body.value) || [] : []))
  const named = localizedLine(label, languages)
  const media = chosen.flatMap(body =>
    body.kind === 'resource'
      ? localizedLine(body.media.label, languages) || new URL(body.media.url).host
      : [],
  )
  const words = [texts.join(' · '), named, media.join(' · ')].find(each => each !== '') ?? ''
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME - 1).trimEnd()}…` : words
}
