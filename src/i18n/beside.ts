import { laterMessages } from './later-messages'
import { type BesideKey, beside as en } from './locales/en/beside'
import type { TranslateOf } from './translate'

/** Says a message about the comparison of two objects. */
export type BesideTranslate = TranslateOf<BesideKey>

/** Words of the comparison of two objects. */
export const besideMessages = laterMessages<BesideKey>(
  'beside',
  en,
  import.meta.glob(['./locales/*/beside.ts', '!./locales/en/*'], { import: 'beside' }),
)
