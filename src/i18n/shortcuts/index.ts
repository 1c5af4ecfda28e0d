import { laterMessages } from '../later-messages'
import { shortcuts as en, type ShortcutKey } from './en'

/** Words of the list of shortcuts. */
export const shortcutMessages = laterMessages<ShortcutKey>('shortcuts', en, {
  de: async () => (await import('./de')).shortcuts,
  es: async () => (await import('./es')).shortcuts,
  fr: async () => (await import('./fr')).shortcuts,
  he: async () => (await import('./he')).shortcuts,
})
