import type { RecordingMessages } from '../en/recordings'

/** Français. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Texte',
  'transcript.follow': 'Suivre l’enregistrement',
  'transcript.waiting': 'Chargement de la transcription…',
  'transcript.none': 'Cet enregistrement n’a pas de transcription.',
  'transcript.failed':
    'La transcription n’a pas pu être lue. Réessayez ; si cela persiste, signalez-le à la bibliothèque.',
  'transcript.lineAt': 'Lire à partir de {time}',
  'description.title': 'Audiodescription',
  'description.spoken': 'Lue par cet appareil : {name}',
  'description.shown': 'Affichée sous forme de texte : {name}',
  'description.noVoice':
    'Cet appareil n’a pas de voix pour la langue de l’audiodescription. Elle est affichée sous forme de texte.',
  'description.failed': 'L’audiodescription n’a pas pu être chargée. L’enregistrement est lu sans elle.',
}
