import type { RecordingMessages } from '../en/recordings'

/** Deutsch. */
export const recordings: RecordingMessages = {
  'description.title': 'Audiodeskription',
  'description.spoken': '{name} – von diesem Gerät vorgelesen',
  'description.shown': '{name} – als Text gezeigt',
  'description.noVoice':
    'Dieses Gerät hat keine Stimme für die Sprache der Audiodeskription. Sie wird als Text gezeigt.',
  'description.failed': 'Die Audiodeskription konnte nicht geladen werden. Die Aufnahme läuft ohne sie.',
}
