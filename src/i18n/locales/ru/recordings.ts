import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Тифлокомментарий',
  'description.spoken': 'Читает это устройство: {name}',
  'description.shown': 'Показывается как текст: {name}',
  'description.noVoice':
    'На этом устройстве нет голоса для языка тифлокомментария. Он показывается как текст.',
  'description.failed': 'Не удалось загрузить тифлокомментарий. Запись воспроизводится без него.',
}
