import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LaterMessages } from '../i18n/later-messages'
import { chooseLocale } from '../i18n/locales'
import type { TranslateOf } from '../i18n/translate'
import { useViewer } from './use-viewer'

/** Says messages of a set that is loaded later, in the reader's language; `undefined` while they are on their way. */
export function useLaterTranslate<Key extends string>(
  messages: LaterMessages<Key>,
): TranslateOf<Key> | undefined {
  const { languages, queryClient } = useViewer()
  const locale = chooseLocale(languages)
  const { data } = useQuery(
    {
      queryKey: ['messages', messages.name, locale],
      queryFn: () => messages.loadTranslate(locale),
      staleTime: Number.POSITIVE_INFINITY,
      // A part stays where it is while its words in another language are on their way.
      placeholderData: keepPreviousData,
    },
    queryClient,
  )
  return data
}
