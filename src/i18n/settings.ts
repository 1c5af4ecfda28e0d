import { laterMessages } from './later-messages'
import { settings as en, type SettingsKey } from './locales/en/settings'

/** Words of the settings panel. */
export const settingsMessages = laterMessages<SettingsKey>(
  'settings',
  en,
  import.meta.glob(['./locales/*/settings.ts', '!./locales/en/*'], { import: 'settings' }),
)
