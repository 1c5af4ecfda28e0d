import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Audionarráció',
  'description.spoken': 'Ez az eszköz felolvassa: {name}',
  'description.shown': 'Szövegként megjelenítve: {name}',
  'description.noVoice': 'Ezen az eszközön nincs hang az audionarráció nyelvéhez. Szövegként jelenik meg.',
  'description.failed': 'Az audionarrációt nem sikerült betölteni. A felvétel nélküle szól.',
}
