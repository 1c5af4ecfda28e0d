import { laterMessages } from './later-messages'
import { type AloudKey, aloud as en } from './locales/en/aloud'

/** Words of reading aloud. */
export const aloudMessages = laterMessages<AloudKey>(
  'aloud',
  en,
  import.meta.glob(['./locales/*/aloud.ts', '!./locales/en/*'], { import: 'aloud' }),
)
