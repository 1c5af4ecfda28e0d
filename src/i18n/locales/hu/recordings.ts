import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Audionarráció',
  'description.spoken': '{name} – ez az eszköz felolvassa',
  'description.shown': '{name} – szövegként megjelenítve',
  'description.noVoice': 'Ezen az eszközön nincs hang az audionarráció nyelvéhez. Szövegként jelenik meg.',
  'description.failed': 'Az audionarrációt nem sikerült betölteni. A felvétel nélküle szól.',
}
