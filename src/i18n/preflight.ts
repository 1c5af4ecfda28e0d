import { laterMessages } from './later-messages'
import { preflight as en, type PreflightKey } from './locales/en/preflight'

/** Sentences of what may be wrong with the files of an object. */
export const preflightMessages = laterMessages<PreflightKey>(
  'preflight',
  en,
  import.meta.glob(['./locales/*/preflight.ts', '!./locales/en/*'], { import: 'preflight' }),
)

/** The name of a language in a locale; of a tag with a script alone, that of the script. */
function nameOf(tag: string, locale: string): string {
  const [, script] = /^und-(\w{4})$/.exec(tag) ?? []
  const names = new Intl.DisplayNames([locale, 'en'], { type: script ? 'script' : 'language' })
  return names.of(script ?? tag) ?? tag
}

/** The values of a sentence in which languages stand by their tags, with their names in a locale. */
export function withLanguageNames<Values extends Readonly<Record<string, string | number>>>(
  values: Values,
  locale: string,
): Values {
  const { language, stated } = values
  if (typeof language !== 'string' || typeof stated !== 'string') return values
  const names = stated.split(', ').map(tag => nameOf(tag, locale))
  return { ...values, language: nameOf(language, locale), stated: names.join(', ') }
}
