import { createTranslateOf, type TranslateOf } from './translate'

type MessagesOf<Key extends string> = Readonly<Record<Key, string>>

/** A set of messages that no reader loads with the viewer. */
export interface LaterMessages<Key extends string> {
  /** Name of the set. */
  readonly name: string
  /** Says the messages in English, which needs no loading. */
  readonly english: TranslateOf<Key>
  /** The messages of a locale that `chooseLocale` chose; English when they cannot be loaded. */
  loadMessages(locale: string): Promise<MessagesOf<Key>>
  /** Loads the function that says the messages in a locale. */
  loadTranslate(locale: string): Promise<TranslateOf<Key>>
}

/** Describes a set of messages by its English ones and by what loads those of the other locales. */
export function laterMessages<Key extends string>(
  name: string,
  english: MessagesOf<Key>,
  loaders: Readonly<Record<string, () => Promise<MessagesOf<Key>>>>,
): LaterMessages<Key> {
  async function loadMessages(locale: string): Promise<MessagesOf<Key>> {
    try {
      return await (loaders[locale]?.() ?? english)
    } catch {
      return english
    }
  }
  return {
    name,
    english: createTranslateOf('en', english, english),
    loadMessages,
    loadTranslate: async locale => createTranslateOf(locale, await loadMessages(locale), english),
  }
}
