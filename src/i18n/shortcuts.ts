import { laterMessages } from './later-messages'
import { shortcuts as en, type ShortcutKey } from './locales/en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcutMessages = laterMessages<ShortcutKey>(
  'shortcuts',
  en,
  import.meta.glob(['./locales/*/shortcuts.ts', '!./locales/en/*'], { import: 'shortcuts' }),
)
