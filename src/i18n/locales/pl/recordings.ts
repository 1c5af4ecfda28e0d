import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Audiodeskrypcja',
  'description.spoken': '{name} – czytana przez to urządzenie',
  'description.shown': '{name} – wyświetlana jako tekst',
  'description.noVoice':
    'To urządzenie nie ma głosu dla języka audiodeskrypcji. Jest ona wyświetlana jako tekst.',
  'description.failed': 'Nie udało się wczytać audiodeskrypcji. Nagranie jest odtwarzane bez niej.',
}
