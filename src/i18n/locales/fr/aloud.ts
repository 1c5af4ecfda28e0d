import type { AloudMessages } from '../en/aloud'

/** Français. */
export const aloud: AloudMessages = {
  'aloud.voice': 'Voix',
  'aloud.remote': '{name} (envoie le texte ailleurs : non utilisée)',
  'aloud.noVoice':
    'Cet appareil n’a pas de voix à lui pour lire le texte. On peut en ajouter dans les réglages de l’appareil.',
  'aloud.ended': 'Lu jusqu’à la fin.',
  'aloud.failed': 'La voix s’est tue. Choisissez-en une autre ou réessayez.',
  'aloud.rate': '{rate, number} ×',
  'aloud.stop': 'Arrêter la lecture',
  'aloud.noVoiceFor':
    'Cet appareil n’a pas de voix à lui pour ce texte ({language}). Choisissez ici une autre voix ou ajoutez-en une dans les réglages de l’appareil.',
  'aloud.onlyRemote':
    'Les voix de ce navigateur envoient le texte au dehors pour le faire prononcer : elles ne sont pas utilisées.',
  'aloud.noSpeech': 'Ce navigateur ne peut pas lire à voix haute.',
  'aloud.howItIsRead':
    'Une voix de cet appareil lit à partir de la page affichée et tourne les pages. Le texte ne quitte pas l’appareil.',
}
