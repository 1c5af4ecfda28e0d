import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Tekst',
  'transcript.follow': 'Podążaj za nagraniem',
  'transcript.waiting': 'Wczytywanie transkrypcji…',
  'transcript.none': 'To nagranie nie ma transkrypcji.',
  'transcript.failed':
    'Nie udało się odczytać transkrypcji. Spróbuj ponownie; jeśli to nie pomoże, powiadom bibliotekę.',
  'transcript.lineAt': 'Odtwarzaj od {time}',
  'description.title': 'Audiodeskrypcja',
  'description.spoken': 'Czytana przez to urządzenie: {name}',
  'description.shown': 'Wyświetlana jako tekst: {name}',
  'description.noVoice':
    'To urządzenie nie ma głosu dla języka audiodeskrypcji. Jest ona wyświetlana jako tekst.',
  'description.failed': 'Nie udało się wczytać audiodeskrypcji. Nagranie jest odtwarzane bez niej.',
}
