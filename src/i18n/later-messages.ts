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

/** Describes a set of messages by its English ones and by what loads those of each locale, by file. */
export function laterMessages<Key extends string>(
  name: string,
  english: MessagesOf<Key>,
  loaders: Readonly<Record<string, () => Promise<unknown>>>,
): LaterMessages<Key> {
  async function loadMessages(locale: string): Promise<MessagesOf<Key>> {
    try {
      // A test holds the sets of every locale to the keys of the English one.
      const messages = await loaders[`./locales/${locale}/${name}.ts`]?.()
      return (messages as MessagesOf<Key> | undefined) ?? english
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
