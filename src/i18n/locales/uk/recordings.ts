import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Аудіодескрипція',
  'description.spoken': '{name} – читає цей пристрій',
  'description.shown': '{name} – показується як текст',
  'description.noVoice':
    'На цьому пристрої немає голосу для мови аудіодескрипції. Вона показується як текст.',
  'description.failed': 'Не вдалося завантажити аудіодескрипцію. Запис відтворюється без неї.',
}
