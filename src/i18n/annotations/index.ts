import { createTranslateOf, type TranslateOf } from '../translate'
import { type AnnotationKey, type AnnotationMessages, annotations as en } from './en'

/** Says a message about annotations. */
export type AnnotationTranslate = TranslateOf<AnnotationKey>

const LOADERS: Readonly<Record<string, () => Promise<{ readonly annotations: AnnotationMessages }>>> = {
  de: () => import('./de'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  he: () => import('./he'),
}

/** The messages about annotations of a locale that `chooseLocale` chose; English when they cannot be loaded. */
export async function loadAnnotationMessages(locale: string): Promise<AnnotationMessages> {
  try {
    return (await LOADERS[locale]?.())?.annotations ?? en
  } catch {
    return en
  }
}

/** Loads the function that says messages about annotations in a locale. */
export async function loadAnnotationTranslate(locale: string): Promise<AnnotationTranslate> {
  return createTranslateOf(locale, await loadAnnotationMessages(locale), en)
}
