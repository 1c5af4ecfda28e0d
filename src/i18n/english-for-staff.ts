import { type StaffKey, staff } from './locales/en/staff'
import { createTranslateOf, type TranslateOf } from './translate'

/** Says a message for staff. */
export type StaffTranslate = TranslateOf<StaffKey>

/** Says messages for staff in English, which needs no loading. */
export const englishForStaff: StaffTranslate = createTranslateOf('en', staff, staff)
