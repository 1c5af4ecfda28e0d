import { laterMessages } from './later-messages'
import { type DownloadsKey, downloads as en } from './locales/en/downloads'

/** Words of the downloads. */
export const downloadsMessages = laterMessages<DownloadsKey>(
  'downloads',
  en,
  import.meta.glob(['./locales/*/downloads.ts', '!./locales/en/*'], { import: 'downloads' }),
)
