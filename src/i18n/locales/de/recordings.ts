import type { RecordingMessages } from '../en/recordings'

/** Deutsch. */
export const recordings: RecordingMessages = {
  'description.title': 'Audiodeskription',
  'description.spoken': 'Von diesem Gerät vorgelesen: {name}',
  'description.shown': 'Als Text gezeigt: {name}',
  'description.noVoice':
    'Dieses Gerät hat keine Stimme für die Sprache der Audiodeskription. Sie wird als Text gezeigt.',
  'description.failed': 'Die Audiodeskription konnte nicht geladen werden. Die Aufnahme läuft ohne sie.',
}
