import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Tekst',
  'transcript.follow': 'Følg opptaket',
  'transcript.waiting': 'Laster inn transkripsjonen …',
  'transcript.none': 'Dette opptaket har ingen transkripsjon.',
  'transcript.failed':
    'Transkripsjonen kunne ikke leses. Prøv igjen; hvis det fortsetter slik, si fra til biblioteket.',
  'transcript.lineAt': 'Spill av fra {time}',
  'description.title': 'Synstolking',
  'description.spoken': 'Lest opp av denne enheten: {name}',
  'description.shown': 'Vist som tekst: {name}',
  'description.noVoice': 'Denne enheten har ingen stemme for språket i synstolkingen. Den vises som tekst.',
  'description.failed': 'Synstolkingen kunne ikke lastes. Opptaket spilles uten den.',
}
