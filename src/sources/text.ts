import type { LanguageMap } from '../model/language-map'

/** A label, a title or a name has at most this many characters. */
export const LONGEST_LABEL = 300

/** A value that may hold HTML has at most this many characters. */
export const LONGEST_VALUE = 64 * 1024

/** A property has at most this many values, over all languages. */
export const MOST_VALUES = 1000

/** Metadata entries of one object or canvas. */
export const MOST_ENTRIES = 1000

/** A text with the language that the data states for it. */
export interface TaggedText {
  readonly text: string
  readonly language?: string
}

const TAG = /^[a-z]{1,8}(?:[-_][a-z0-9]{1,8}){0,5}$/i

/** Cuts a text to a number of characters, with an ellipsis and never through a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Tags that cataloguing rules put into titles. */
const TAG_IN_TITLE = /<\/?(?:[biqu]|em|strong|su[bp]|span|br|small|cite)\b[^<>]*>/gi
const ENTITY = /&(amp|lt|gt|quot|#39);/g
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A label as plain text, bounded: data has tags and entities in it, though it may not. Presentation 3, section 4.2. */
export function plainLabel(text: string): string {
  const plain = text.replace(TAG_IN_TITLE, '').replace(ENTITY, (entity, name) => CHARACTERS[name] ?? entity)
  return clip(plain, LONGEST_LABEL)
}

/** A language tag, or `none` for whatever is not one (`@none`, `und`-like remarks, names of prototypes). */
export function languageTag(tag: unknown): string {
  return typeof tag === 'string' && TAG.test(tag) ? tag.replaceAll('_', '-') : 'none'
}

/** Puts texts under their languages, each as `bounded` makes it; `undefined` when none of them says anything. */
export function toLanguageMap(
  texts: readonly TaggedText[],
  bounded: (text: string) => string,
): LanguageMap | undefined {
  const byLanguage = new Map<string, string[]>()
  for (const { text, language } of texts.slice(0, MOST_VALUES)) {
    if (text.trim() === '') continue
    const tag = languageTag(language)
    const values = byLanguage.get(tag)
    const value = bounded(text)
    if (values) values.push(value)
    else byLanguage.set(tag, [value])
  }
  return byLanguage.size > 0 ? Object.fromEntries(byLanguage) : undefined
}
