import type { RecordingMessages } from '../en/recordings'

/** Español. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Texto',
  'transcript.follow': 'Seguir la grabación',
  'transcript.waiting': 'Cargando la transcripción…',
  'transcript.none': 'Esta grabación no tiene transcripción.',
  'transcript.failed':
    'No se ha podido leer la transcripción. Inténtelo de nuevo; si continúa así, avise a la biblioteca.',
  'transcript.lineAt': 'Reproducir desde {time}',
  'description.title': 'Audiodescripción',
  'description.spoken': 'Leída por este dispositivo: {name}',
  'description.shown': 'Mostrada como texto: {name}',
  'description.noVoice':
    'Este dispositivo no tiene voz para el idioma de la audiodescripción. Se muestra como texto.',
  'description.failed': 'No se pudo cargar la audiodescripción. La grabación se reproduce sin ella.',
}
