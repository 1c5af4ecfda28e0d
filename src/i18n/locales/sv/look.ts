import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Läsvy',
  'look.alone': 'Bara texten',
  'look.size': 'Storlek',
  'look.smaller': 'Mindre',
  'look.larger': 'Större',
  'look.percent': '{size, number} %',
  'look.spacing': 'Avstånd',
  'look.spacing.usual': 'Standard',
  'look.spacing.loose': 'Luftigt',
  'look.spacing.wide': 'Brett',
  'look.font': 'Teckensnitt',
  'look.font.usual': 'Standard',
  'look.font.serif': 'Med seriffer',
  'look.font.sans': 'Utan seriffer',
  'look.font.monospace': 'Fast bredd',
  'look.colours': 'Färger',
  'look.colours.usual': 'Standard',
  'look.colours.paper': 'Papper',
  'look.colours.dark': 'Mörka',
  'look.colours.contrast': 'Hög kontrast',
  'look.reset': 'Standardinställningar',
  'look.machine': 'Maskinläst: det kan finnas fel i texten.',
}
