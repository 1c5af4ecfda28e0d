import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Synstolkning',
  'description.spoken': 'Læst op af denne enhed: {name}',
  'description.shown': 'Vist som tekst: {name}',
  'description.noVoice': 'Denne enhed har ingen stemme til synstolkningens sprog. Den vises som tekst.',
  'description.failed': 'Synstolkningen kunne ikke hentes. Optagelsen afspilles uden den.',
}
