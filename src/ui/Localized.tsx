import { type LanguageMap, localize } from '../model/language-map'

interface LocalizedProps {
  readonly text: LanguageMap | undefined
  /** The reader's languages, preferred first (BCP 47). */
  readonly languages: readonly string[]
}

/** The attributes that tell a browser how to read values: their language where it is known, their direction by what they say. */
export function readingAttributes(language: string | undefined): {
  readonly lang?: string
  readonly dir: 'auto'
} {
  return { dir: 'auto', ...(language !== undefined && { lang: language }) }
}

/** A text in the language chosen for the reader, as one line; nothing when there is none. */
export function Localized({ text, languages }: LocalizedProps) {
  const { values, language } = localize(text, languages)
  return values.length > 0 ? <span {...readingAttributes(language)}>{values.join('; ')}</span> : null
}
