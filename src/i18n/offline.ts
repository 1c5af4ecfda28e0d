import { laterMessages } from './later-messages'
import { offline as en, type OfflineKey } from './locales/en/offline'

/** Words of copies on the reader's device. */
export const offlineMessages = laterMessages<OfflineKey>(
  'offline',
  en,
  import.meta.glob(['./locales/*/offline.ts', '!./locales/en/*'], { import: 'offline' }),
)
