import { laterMessages } from '../later-messages'
import type { TranslateOf } from '../translate'
import { staff as en, type StaffKey } from './en'

/** Says a message for staff. */
export type StaffTranslate = TranslateOf<StaffKey>

/** Words for staff and for faults of the configuration. */
export const staffMessages = laterMessages<StaffKey>('staff', en, {
  de: async () => (await import('./de')).staff,
  es: async () => (await import('./es')).staff,
  fr: async () => (await import('./fr')).staff,
  he: async () => (await import('./he')).staff,
})

/** Says messages for staff in English, which needs no loading. */
export const englishForStaff: StaffTranslate = staffMessages.english
