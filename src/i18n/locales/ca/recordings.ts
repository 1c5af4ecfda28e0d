import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Audiodescripció',
  'description.spoken': '{name} – llegida per aquest dispositiu',
  'description.shown': '{name} – mostrada com a text',
  'description.noVoice':
    'Aquest dispositiu no té cap veu per a la llengua de l’audiodescripció. Es mostra com a text.',
  'description.failed':
    'No s’ha pogut carregar l’audiodescripció. L’enregistrament es reprodueix sense ella.',
}
