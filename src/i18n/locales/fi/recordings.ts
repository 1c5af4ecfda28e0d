import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Kuvailutulkkaus',
  'description.spoken': 'Tämä laite lukee ääneen: {name}',
  'description.shown': 'Näytetään tekstinä: {name}',
  'description.noVoice': 'Tässä laitteessa ei ole ääntä kuvailutulkkauksen kielelle. Se näytetään tekstinä.',
  'description.failed': 'Kuvailutulkkausta ei voitu ladata. Tallenne toistetaan ilman sitä.',
}
