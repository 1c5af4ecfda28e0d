import { IntlMessageFormat } from 'intl-messageformat'
import { en, type MessageKey, type Messages } from './en'

/** Values for the places in a message. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Says a message in the reader's language; falls back to English where a locale has a gap or a fault. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** Makes the function that says messages in one locale (BCP 47 tag). */
export function createTranslate(locale: string, messages: Messages): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>()
  const formatOf = (key: MessageKey) => {
    const cached = formats.get(key)
    if (cached) return cached
    const format = new IntlMessageFormat(messages[key] ?? en[key], locale)
    formats.set(key, format)
    return format
  }
  return (key, values) => String(formatOf(key).format(values))
}
