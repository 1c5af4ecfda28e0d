import { downloadsMessages } from '../../i18n/downloads'
import type { DownloadsKey } from '../../i18n/locales/en/downloads'
import type { TranslateOf } from '../../i18n/translate'
import { useLaterTranslate } from '../../viewer/use-later-translate'

/** Says the words of the downloads; in English until those of the reader's language are there. */
export function useDownloadsWords(): TranslateOf<DownloadsKey> {
  return useLaterTranslate(downloadsMessages) ?? downloadsMessages.english
}
