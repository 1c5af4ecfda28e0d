import { en, type Messages } from './en'

/** The locales the viewer speaks; every one but English is loaded when it is chosen. */
const LOADERS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  he: async () => (await import('./he')).he,
}

/** The locales that the viewer speaks, as primary BCP 47 tags. */
export const LOCALES: readonly string[] = Object.keys(LOADERS)

/** The best locale the viewer has for a reader's languages (BCP 47 tags, preferred first). */
export function chooseLocale(languages: readonly string[]): string {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-', 1)[0] ?? ''
    if (Object.hasOwn(LOADERS, primary)) return primary
  }
  return 'en'
}

/** The messages of a locale that `chooseLocale` chose; English when they cannot be loaded. */
export async function loadMessages(locale: string): Promise<Messages> {
  try {
    return await (LOADERS[locale]?.() ?? en)
  } catch {
    return en
  }
}

/** Tells whether the locale is written from right to left. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur|yi)\b/.test(locale) ? 'rtl' : 'ltr'
}
