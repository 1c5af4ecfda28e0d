import { createTranslateOf, type TranslateOf } from '../translate'
import { staff as en, type StaffKey, type StaffMessages } from './en'

/** Says a message for staff. */
export type StaffTranslate = TranslateOf<StaffKey>

const LOADERS: Readonly<Record<string, () => Promise<{ readonly staff: StaffMessages }>>> = {
  de: () => import('./de'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  he: () => import('./he'),
}

/** Says messages for staff in English, which needs no loading. */
export const englishForStaff: StaffTranslate = createTranslateOf('en', en, en)

/** The messages of a locale that `chooseLocale` chose; English when they cannot be loaded. */
export async function loadStaffMessages(locale: string): Promise<StaffMessages> {
  try {
    return (await LOADERS[locale]?.())?.staff ?? en
  } catch {
    return en
  }
}

/** Loads the function that says messages for staff in a locale. */
export async function loadStaffTranslate(locale: string): Promise<StaffTranslate> {
  return createTranslateOf(locale, await loadStaffMessages(locale), en)
}
