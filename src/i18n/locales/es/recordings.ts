import type { RecordingMessages } from '../en/recordings'

/** Español. */
export const recordings: RecordingMessages = {
  'description.title': 'Audiodescripción',
  'description.spoken': 'Leída por este dispositivo: {name}',
  'description.shown': 'Mostrada como texto: {name}',
  'description.noVoice':
    'Este dispositivo no tiene voz para el idioma de la audiodescripción. Se muestra como texto.',
  'description.failed': 'No se pudo cargar la audiodescripción. La grabación se reproduce sin ella.',
}
