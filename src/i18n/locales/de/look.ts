import type { LookMessages } from '../en/look'

/** Deutsch. */
export const look: LookMessages = {
  'look.title': 'Leseansicht',
  'look.alone': 'Nur der Text',
  'look.size': 'Größe',
  'look.smaller': 'Kleiner',
  'look.larger': 'Größer',
  'look.percent': '{size, number} %',
  'look.spacing': 'Abstände',
  'look.spacing.usual': 'Standard',
  'look.spacing.loose': 'Locker',
  'look.spacing.wide': 'Weit',
  'look.font': 'Schrift',
  'look.font.usual': 'Standard',
  'look.font.serif': 'Mit Serifen',
  'look.font.sans': 'Ohne Serifen',
  'look.font.monospace': 'Feste Breite',
  'look.colours': 'Farben',
  'look.colours.usual': 'Standard',
  'look.colours.paper': 'Papier',
  'look.colours.dark': 'Dunkel',
  'look.colours.contrast': 'Hoher Kontrast',
  'look.reset': 'Standardeinstellungen',
  'look.machine': 'Maschinell gelesen: Der Text kann Fehler enthalten.',
}
