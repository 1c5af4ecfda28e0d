import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Texto',
  'transcript.follow': 'Seguir a gravação',
  'transcript.waiting': 'A carregar a transcrição…',
  'transcript.none': 'Esta gravação não tem transcrição.',
  'transcript.failed':
    'Não foi possível ler a transcrição. Tente novamente; se o problema continuar, avise a biblioteca.',
  'transcript.lineAt': 'Reproduzir a partir de {time}',
  'description.title': 'Audiodescrição',
  'description.spoken': 'Lida por este dispositivo: {name}',
  'description.shown': 'Mostrada como texto: {name}',
  'description.noVoice':
    'Este dispositivo não tem voz para a língua da audiodescrição. É mostrada como texto.',
  'description.failed': 'Não foi possível carregar a audiodescrição. A gravação é reproduzida sem ela.',
}
