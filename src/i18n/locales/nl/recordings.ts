import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Tekst',
  'transcript.follow': 'De opname volgen',
  'transcript.waiting': 'Transcript wordt geladen…',
  'transcript.none': 'Deze opname heeft geen transcript.',
  'transcript.failed':
    'Het transcript kon niet worden gelezen. Probeer het opnieuw; blijft het zo, meld het dan aan de bibliotheek.',
  'transcript.lineAt': 'Afspelen vanaf {time}',
  'description.title': 'Audiodescriptie',
  'description.spoken': 'Voorgelezen door dit apparaat: {name}',
  'description.shown': 'Als tekst getoond: {name}',
  'description.noVoice':
    'Dit apparaat heeft geen stem voor de taal van de audiodescriptie. Ze wordt als tekst getoond.',
  'description.failed': 'De audiodescriptie kon niet worden geladen. De opname speelt zonder.',
}
