import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Vista di lettura',
  'look.alone': 'Solo il testo',
  'look.size': 'Dimensioni',
  'look.smaller': 'Più piccolo',
  'look.larger': 'Più grande',
  'look.percent': '{size, number}%',
  'look.spacing': 'Spaziatura',
  'look.spacing.usual': 'Standard',
  'look.spacing.loose': 'Ampia',
  'look.spacing.wide': 'Molto ampia',
  'look.font': 'Carattere',
  'look.font.usual': 'Standard',
  'look.font.serif': 'Con grazie',
  'look.font.sans': 'Senza grazie',
  'look.font.monospace': 'A larghezza fissa',
  'look.colours': 'Colori',
  'look.colours.usual': 'Standard',
  'look.colours.paper': 'Carta',
  'look.colours.dark': 'Scuri',
  'look.colours.contrast': 'Contrasto elevato',
  'look.reset': 'Impostazioni standard',
  'look.machine': 'Letto automaticamente: il testo può contenere errori.',
}
