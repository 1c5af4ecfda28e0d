import { type RecordingKey, recordingMessages } from '../../i18n/recordings'
import type { TranslateOf } from '../../i18n/translate'
import { useLaterTranslate } from '../use-later-translate'

/** Says the words of recordings that come late; in English while the reader's are on their way. */
export function useRecordingWords(): TranslateOf<RecordingKey> {
  return useLaterTranslate(recordingMessages) ?? recordingMessages.english
}
