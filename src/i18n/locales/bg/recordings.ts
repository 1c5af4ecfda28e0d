import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Текст',
  'transcript.follow': 'Следване на записа',
  'transcript.waiting': 'Зареждане на преписа…',
  'transcript.none': 'Този запис няма препис.',
  'transcript.failed':
    'Преписът не можа да се прочете. Опитайте отново; ако не помогне, съобщете на библиотеката.',
  'transcript.lineAt': 'Възпроизвеждане от {time}',
  'description.title': 'Аудиодескрипция',
  'description.spoken': 'Чете се от това устройство: {name}',
  'description.shown': 'Показва се като текст: {name}',
  'description.noVoice': 'Това устройство няма глас за езика на аудиодескрипцията. Тя се показва като текст.',
  'description.failed': 'Аудиодескрипцията не можа да се зареди. Записът се възпроизвежда без нея.',
}
