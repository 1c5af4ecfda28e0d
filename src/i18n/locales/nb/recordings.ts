import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Synstolking',
  'description.spoken': '{name} – lest opp av denne enheten',
  'description.shown': '{name} – vist som tekst',
  'description.noVoice': 'Denne enheten har ingen stemme for språket i synstolkingen. Den vises som tekst.',
  'description.failed': 'Synstolkingen kunne ikke lastes. Opptaket spilles uten den.',
}
