import { laterMessages } from './later-messages'
import { type EmbedKey, embed as en } from './locales/en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embedMessages = laterMessages<EmbedKey>(
  'embed',
  en,
  import.meta.glob(['./locales/*/embed.ts', '!./locales/en/*'], { import: 'embed' }),
)
