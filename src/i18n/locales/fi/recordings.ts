import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Teksti',
  'transcript.follow': 'Seuraa tallennetta',
  'transcript.waiting': 'Ladataan litterointia…',
  'transcript.none': 'Tällä tallenteella ei ole litterointia.',
  'transcript.failed': 'Litterointia ei voitu lukea. Yritä uudelleen; jos vika jatkuu, ilmoita kirjastolle.',
  'transcript.lineAt': 'Toista kohdasta {time}',
  'description.title': 'Kuvailutulkkaus',
  'description.spoken': 'Tämä laite lukee ääneen: {name}',
  'description.shown': 'Näytetään tekstinä: {name}',
  'description.noVoice': 'Tässä laitteessa ei ole ääntä kuvailutulkkauksen kielelle. Se näytetään tekstinä.',
  'description.failed': 'Kuvailutulkkausta ei voitu ladata. Tallenne toistetaan ilman sitä.',
}
