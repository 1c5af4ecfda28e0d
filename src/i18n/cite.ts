import { laterMessages } from './later-messages'
import { type CiteKey, cite as en } from './locales/en/cite'

/** Words of the citations. */
export const citeMessages = laterMessages<CiteKey>(
  'cite',
  en,
  import.meta.glob(['./locales/*/cite.ts', '!./locales/en/*'], { import: 'cite' }),
)
