import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Audiodeskrypcja',
  'description.spoken': 'Czytana przez to urządzenie: {name}',
  'description.shown': 'Wyświetlana jako tekst: {name}',
  'description.noVoice':
    'To urządzenie nie ma głosu dla języka audiodeskrypcji. Jest ona wyświetlana jako tekst.',
  'description.failed': 'Nie udało się wczytać audiodeskrypcji. Nagranie jest odtwarzane bez niej.',
}
