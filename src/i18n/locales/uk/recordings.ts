import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Текст',
  'transcript.follow': 'Стежити за записом',
  'transcript.waiting': 'Завантаження розшифрування…',
  'transcript.none': 'Цей запис не має розшифрування.',
  'transcript.failed':
    'Не вдалося прочитати розшифрування. Спробуйте ще раз; якщо не допоможе, повідомте бібліотеку.',
  'transcript.lineAt': 'Відтворити з {time}',
  'description.title': 'Аудіодескрипція',
  'description.spoken': 'Читає цей пристрій: {name}',
  'description.shown': 'Показується як текст: {name}',
  'description.noVoice':
    'На цьому пристрої немає голосу для мови аудіодескрипції. Вона показується як текст.',
  'description.failed': 'Не вдалося завантажити аудіодескрипцію. Запис відтворюється без неї.',
}
