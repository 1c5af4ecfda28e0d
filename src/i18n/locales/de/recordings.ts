import type { RecordingMessages } from '../en/recordings'

/** Deutsch. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Text',
  'transcript.follow': 'Der Aufnahme folgen',
  'transcript.waiting': 'Transkript wird geladen …',
  'transcript.none': 'Diese Aufnahme hat kein Transkript.',
  'transcript.failed':
    'Das Transkript war nicht lesbar. Versuchen Sie es noch einmal; bleibt es so, melden Sie es der Bibliothek.',
  'transcript.lineAt': 'Ab {time} abspielen',
  'description.title': 'Audiodeskription',
  'description.spoken': 'Von diesem Gerät vorgelesen: {name}',
  'description.shown': 'Als Text gezeigt: {name}',
  'description.noVoice':
    'Dieses Gerät hat keine Stimme für die Sprache der Audiodeskription. Sie wird als Text gezeigt.',
  'description.failed': 'Die Audiodeskription konnte nicht geladen werden. Die Aufnahme läuft ohne sie.',
}
