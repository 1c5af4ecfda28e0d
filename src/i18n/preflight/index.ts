import { laterMessages } from '../later-messages'
import { preflight as en, type PreflightKey } from './en'

/** Sentences of what may be wrong with the files of an object. */
export const preflightMessages = laterMessages<PreflightKey>('preflight', en, {
  de: async () => (await import('./de')).preflight,
  es: async () => (await import('./es')).preflight,
  fr: async () => (await import('./fr')).preflight,
  he: async () => (await import('./he')).preflight,
})
