/** Text by language as IIIF writes it: BCP 47 tag (or `none`) → values. Presentation 3, "Language of Property Values". */
export type LanguageMap = Readonly<Record<string, readonly string[]>>

/** The values chosen for a reader and the language they are in (absent when the data does not say). */
export interface LocalizedText {
  readonly values: readonly string[]
  readonly language?: string
}

const NOTHING: LocalizedText = { values: [] }

/** A language map for text whose language is not known. */
export function unknownLanguage(...values: readonly string[]): LanguageMap {
  return { none: values }
}

const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0] ?? ''

function closestTag(tags: readonly string[], preferred: readonly string[]): string | undefined {
  for (const language of preferred) {
    const exact = tags.find(tag => tag.toLowerCase() === language.toLowerCase())
    const close = exact ?? tags.find(tag => primary(tag) === primary(language))
    if (close !== undefined) return close
  }
  return undefined
}

/**
 * Chooses the values for a reader: the first preferred language that is there (exact tag, then primary
 * sub-tag), else `none`, else the first language in the data. Presentation 3, section 4.1.
 */
export function localize(map: LanguageMap | undefined, preferred: readonly string[]): LocalizedText {
  if (!map) return NOTHING
  const tags = Object.keys(map).filter(tag => (map[tag]?.length ?? 0) > 0)
  const languages = tags.filter(tag => tag !== 'none')
  const tag = closestTag(languages, preferred) ?? tags.find(each => each === 'none') ?? languages[0]
  if (tag === undefined) return NOTHING
  return { values: map[tag] ?? [], ...(tag === 'none' ? {} : { language: tag }) }
}

/** The values chosen for a reader as one line, empty when there is no text. */
export function localizedLine(map: LanguageMap | undefined, preferred: readonly string[]): string {
  return localize(map, preferred).values.join('; ')
}
