import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Text',
  'transcript.follow': 'Segueix l’enregistrament',
  'transcript.waiting': 'S’està carregant la transcripció…',
  'transcript.none': 'Aquest enregistrament no té transcripció.',
  'transcript.failed':
    'No s’ha pogut llegir la transcripció. Torneu-ho a provar; si continua igual, aviseu la biblioteca.',
  'transcript.lineAt': 'Reprodueix des de {time}',
  'description.title': 'Audiodescripció',
  'description.spoken': 'Llegida per aquest dispositiu: {name}',
  'description.shown': 'Mostrada com a text: {name}',
  'description.noVoice':
    'Aquest dispositiu no té cap veu per a la llengua de l’audiodescripció. Es mostra com a text.',
  'description.failed':
    'No s’ha pogut carregar l’audiodescripció. L’enregistrament es reprodueix sense ella.',
}
