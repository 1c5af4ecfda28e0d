import type { Translate } from '../../i18n/translate'

/** What the controls of a text are called. */
export function readingWords(t: Translate) {
  return { controls: t('reading.controls'), smaller: t('reading.smaller'), larger: t('reading.larger') }
}
