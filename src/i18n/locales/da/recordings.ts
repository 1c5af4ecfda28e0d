import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Tekst',
  'transcript.follow': 'Følg optagelsen',
  'transcript.waiting': 'Indlæser transskriptionen …',
  'transcript.none': 'Denne optagelse har ingen transskription.',
  'transcript.failed':
    'Transskriptionen kunne ikke læses. Prøv igen; hvis det bliver ved, så sig det til biblioteket.',
  'transcript.lineAt': 'Afspil fra {time}',
  'description.title': 'Synstolkning',
  'description.spoken': 'Læst op af denne enhed: {name}',
  'description.shown': 'Vist som tekst: {name}',
  'description.noVoice': 'Denne enhed har ingen stemme til synstolkningens sprog. Den vises som tekst.',
  'description.failed': 'Synstolkningen kunne ikke hentes. Optagelsen afspilles uden den.',
}
