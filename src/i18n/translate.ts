import { IntlMessageFormat } from 'intl-messageformat'
import { en, type MessageKey, type Messages } from './locales/en'
import { isPlain } from './plain'

/** Values for the places in a message. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Says a message of a set in the reader's language; falls back to English where a locale has a gap or a fault. */
export type TranslateOf<Key extends string> = (key: Key, values?: MessageValues) => string

/** Says a message of the viewer. */
export type Translate = TranslateOf<MessageKey>

/** Makes the function that says messages of a set in one locale (BCP 47 tag), with those in English for gaps. */
export function createTranslateOf<Key extends string>(
  locale: string,
  messages: Readonly<Record<Key, string>>,
  english: Readonly<Record<Key, string>>,
): TranslateOf<Key> {
  const formats = new Map<Key, IntlMessageFormat>()
  const formatOf = (key: Key, message: string) => {
    const cached = formats.get(key)
    if (cached) return cached
    const format = new IntlMessageFormat(message, locale)
    formats.set(key, format)
    return format
  }
  return (key, values) => {
    const message = messages[key] ?? english[key]
    // The build has compiled those with places (`scripts/messages-plugin.ts`); they are strings here only by their type.
    const isText = typeof message === 'string'
    return isText && isPlain(message) ? message : String(formatOf(key, message).format(values))
  }
}

/** Makes the function that says the viewer's messages in one locale (BCP 47 tag). */
export const createTranslate = (locale: string, messages: Messages): Translate =>
  createTranslateOf(locale, messages, en)
