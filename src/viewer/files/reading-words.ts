import type { Translate } from '../../i18n/translate'

/** Names of the controls of a text. */
export function readingWords(t: Translate) {
  return { controls: t('reading.controls'), smaller: t('reading.smaller'), larger: t('reading.larger') }
}
