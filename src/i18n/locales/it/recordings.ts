import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Testo',
  'transcript.follow': 'Segui la registrazione',
  'transcript.waiting': 'Caricamento della trascrizione…',
  'transcript.none': 'Questa registrazione non ha una trascrizione.',
  'transcript.failed':
    'Non è stato possibile leggere la trascrizione. Riprovare; se il problema persiste, segnalarlo alla biblioteca.',
  'transcript.lineAt': 'Riproduci da {time}',
  'description.title': 'Audiodescrizione',
  'description.spoken': 'Letta da questo dispositivo: {name}',
  'description.shown': 'Mostrata come testo: {name}',
  'description.noVoice':
    'Questo dispositivo non ha una voce per la lingua dell’audiodescrizione. Viene mostrata come testo.',
  'description.failed': 'Non è stato possibile caricare l’audiodescrizione. La registrazione continua senza.',
}
