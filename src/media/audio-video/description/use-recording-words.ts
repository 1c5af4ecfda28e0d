import { type RecordingKey, recordingMessages } from '../../../i18n/recordings'
import type { TranslateOf } from '../../../i18n/translate'
import { useLaterTranslate } from '../../../viewer/use-later-translate'

/** Says the words of recordings that few have; in English while the reader's are on their way. */
export function useRecordingWords(): TranslateOf<RecordingKey> {
  return useLaterTranslate(recordingMessages) ?? recordingMessages.english
}
