import type { LookMessages } from '../en/look'

/** Français. */
export const look: LookMessages = {
  'look.title': 'Mode lecture',
  'look.alone': 'Le texte seul',
  'look.size': 'Taille',
  'look.smaller': 'Plus petit',
  'look.larger': 'Plus grand',
  'look.percent': '{size, number} %',
  'look.spacing': 'Espacement',
  'look.spacing.usual': 'Standard',
  'look.spacing.loose': 'Aéré',
  'look.spacing.wide': 'Large',
  'look.font': 'Police',
  'look.font.usual': 'Standard',
  'look.font.serif': 'Avec empattements',
  'look.font.sans': 'Sans empattements',
  'look.font.monospace': 'Chasse fixe',
  'look.colours': 'Couleurs',
  'look.colours.usual': 'Standard',
  'look.colours.paper': 'Papier',
  'look.colours.dark': 'Sombre',
  'look.colours.contrast': 'Contraste élevé',
  'look.reset': 'Réglages standard',
  'look.machine': 'Lu par une machine : le texte peut contenir des erreurs.',
}
