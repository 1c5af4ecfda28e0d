import { laterMessages } from './later-messages'
import { preflight as en, type PreflightKey } from './locales/en/preflight'

/** Sentences of what may be wrong with the files of an object. */
export const preflightMessages = laterMessages<PreflightKey>(
  'preflight',
  en,
  import.meta.glob(['./locales/*/preflight.ts', '!./locales/en/*'], { import: 'preflight' }),
)
