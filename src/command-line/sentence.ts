import { type PreflightKey, preflight } from '../i18n/locales/en/preflight'
import { preflightMessages, withLanguageNames } from '../i18n/preflight'
import type { Finding } from '../preflight/finding'

const isKey = (kind: string): kind is PreflightKey => Object.hasOwn(preflight, kind)

/** The sentence of a finding in English. */
export const sentenceOf = ({ kind, values }: Finding): string =>
  isKey(kind) ? preflightMessages.english(kind, withLanguageNames(values, 'en')) : kind
