import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Audiodescrição',
  'description.spoken': 'Lida por este dispositivo: {name}',
  'description.shown': 'Mostrada como texto: {name}',
  'description.noVoice':
    'Este dispositivo não tem voz para a língua da audiodescrição. É mostrada como texto.',
  'description.failed': 'Não foi possível carregar a audiodescrição. A gravação é reproduzida sem ela.',
}
