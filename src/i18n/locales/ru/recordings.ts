import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Текст',
  'transcript.follow': 'Следовать за записью',
  'transcript.waiting': 'Загрузка расшифровки…',
  'transcript.none': 'У этой записи нет расшифровки.',
  'transcript.failed':
    'Не удалось прочитать расшифровку. Повторите попытку; если не поможет, сообщите в библиотеку.',
  'transcript.lineAt': 'Воспроизвести с {time}',
  'description.title': 'Тифлокомментарий',
  'description.spoken': 'Читает это устройство: {name}',
  'description.shown': 'Показывается как текст: {name}',
  'description.noVoice':
    'На этом устройстве нет голоса для языка тифлокомментария. Он показывается как текст.',
  'description.failed': 'Не удалось загрузить тифлокомментарий. Запись воспроизводится без него.',
}
