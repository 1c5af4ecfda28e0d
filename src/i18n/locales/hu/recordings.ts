import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Szöveg',
  'transcript.follow': 'A felvétel követése',
  'transcript.waiting': 'A leirat betöltése…',
  'transcript.none': 'Ehhez a felvételhez nincs leirat.',
  'transcript.failed':
    'A leiratot nem sikerült beolvasni. Próbálja újra; ha így marad, szóljon a könyvtárnak.',
  'transcript.lineAt': 'Lejátszás innen: {time}',
  'description.title': 'Audionarráció',
  'description.spoken': 'Ez az eszköz felolvassa: {name}',
  'description.shown': 'Szövegként megjelenítve: {name}',
  'description.noVoice': 'Ezen az eszközön nincs hang az audionarráció nyelvéhez. Szövegként jelenik meg.',
  'description.failed': 'Az audionarrációt nem sikerült betölteni. A felvétel nélküle szól.',
}
