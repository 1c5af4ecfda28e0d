import type { LanguageMap } from '../../model/language-map'
import { isObject, listOf } from '../json'
import { clip, LONGEST_VALUE, plainLabel, type TaggedText, toLanguageMap } from '../text'

const textsUnder = (values: unknown, language?: string): TaggedText[] =>
  listOf(values)
    .filter(value => typeof value === 'string' || typeof value === 'number')
    .map(value => ({ text: String(value), ...(language === undefined ? {} : { language }) }))

function textsOf(value: unknown): TaggedText[] {
  if (!isObject(value)) return textsUnder(value)
  const plain = value['@value'] ?? (typeof value.value === 'string' ? value.value : undefined)
  if (plain === undefined && value['@language'] !== undefined) return []
  if (plain === undefined)
    return Object.entries(value).flatMap(([language, texts]) => textsUnder(texts, language))
  const language = value['@language'] ?? value.language
  return textsUnder(plain, typeof language === 'string' ? language : undefined)
}

/**
 * A short text in any version's spelling: a string, a list, `{@value, @language}` or a language map, also
 * with `@none`. Presentation 3, section 4.1; Presentation 2.1, section 4.3.
 */
export function labelOf(value: unknown): LanguageMap | undefined {
  return toLanguageMap(listOf(value).flatMap(textsOf), plainLabel)
}

/** A long text in any version's spelling, which may hold HTML. Presentation 3, section 4.2. */
export function richTextOf(value: unknown): LanguageMap | undefined {
  return toLanguageMap(listOf(value).flatMap(textsOf), text => clip(text, LONGEST_VALUE))
}
