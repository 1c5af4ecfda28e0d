import type { RecordingMessages } from '../en/recordings'

/** Español. */
export const recordings: RecordingMessages = {
  'description.title': 'Audiodescripción',
  'description.spoken': '{name} – leída por este dispositivo',
  'description.shown': '{name} – mostrada como texto',
  'description.noVoice':
    'Este dispositivo no tiene voz para el idioma de la audiodescripción. Se muestra como texto.',
  'description.failed': 'No se pudo cargar la audiodescripción. La grabación se reproduce sin ella.',
}
