import { laterMessages } from './later-messages'
import { look as en, type LookKey } from './locales/en/look'

/** Words of the reading view. */
export const lookMessages = laterMessages<LookKey>(
  'look',
  en,
  import.meta.glob(['./locales/*/look.ts', '!./locales/en/*'], { import: 'look' }),
)
