import { laterMessages } from '../later-messages'
import { type CiteKey, cite as en } from './en'

/** Words of the citations. */
export const citeMessages = laterMessages<CiteKey>('cite', en, {
  de: async () => (await import('./de')).cite,
  es: async () => (await import('./es')).cite,
  fr: async () => (await import('./fr')).cite,
  he: async () => (await import('./he')).cite,
})
