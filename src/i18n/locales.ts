import { en, type Messages } from './locales/en'

/** Loaders of the messages of each locale but English, by file; a new folder in `locales` is a new language. */
const LOADERS = import.meta.glob<Messages>(['./locales/*/index.ts', '!./locales/en/*'], {
  import: 'messages',
})

/** The locales that the viewer speaks, as BCP 47 tags. */
export const LOCALES: readonly string[] = [
  'en',
  ...Object.keys(LOADERS).map(file => file.split('/')[2] ?? ''),
].sort()

/** Tags under which the same language is written elsewhere: Norwegian has two forms and one tag for both. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' }

/** The tags of a locale from the narrowest that a folder may have: with its script, and its language alone. */
function tagsOf(language: string): readonly string[] {
  try {
    const { language: primary, script } = new Intl.Locale(language).maximize()
    return [`${primary}-${script}`, SAME[primary] ?? primary]
  } catch {
    return []
  }
}

/** The best locale the viewer has for a reader's languages (BCP 47 tags, preferred first). */
export function chooseLocale(languages: readonly string[]): string {
  return languages.flatMap(tagsOf).find(tag => LOCALES.includes(tag)) ?? 'en'
}

/** The messages of a locale that `chooseLocale` chose; English when they cannot be loaded. */
export async function loadMessages(locale: string): Promise<Messages> {
  try {
    return (await LOADERS[`./locales/${locale}/index.ts`]?.()) ?? en
  } catch {
    return en
  }
}

/** Tells whether the locale is written from right to left. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur|yi)\b/.test(locale) ? 'rtl' : 'ltr'
}
