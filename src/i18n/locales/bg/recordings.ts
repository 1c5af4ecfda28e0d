import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Аудиодескрипция',
  'description.spoken': 'Чете се от това устройство: {name}',
  'description.shown': 'Показва се като текст: {name}',
  'description.noVoice': 'Това устройство няма глас за езика на аудиодескрипцията. Тя се показва като текст.',
  'description.failed': 'Аудиодескрипцията не можа да се зареди. Записът се възпроизвежда без нея.',
}
