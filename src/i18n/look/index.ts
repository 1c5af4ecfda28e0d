import { laterMessages } from '../later-messages'
import { look as en, type LookKey } from './en'

/** Words of the reading view. */
export const lookMessages = laterMessages<LookKey>('look', en, {
  de: async () => (await import('./de')).look,
  es: async () => (await import('./es')).look,
  fr: async () => (await import('./fr')).look,
  he: async () => (await import('./he')).look,
})
