import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Leesweergave',
  'look.alone': 'Alleen de tekst',
  'look.size': 'Grootte',
  'look.smaller': 'Kleiner',
  'look.larger': 'Groter',
  'look.percent': '{size, number}%',
  'look.spacing': 'Tussenruimte',
  'look.spacing.usual': 'Standaard',
  'look.spacing.loose': 'Ruim',
  'look.spacing.wide': 'Wijd',
  'look.font': 'Lettertype',
  'look.font.usual': 'Standaard',
  'look.font.serif': 'Met schreef',
  'look.font.sans': 'Schreefloos',
  'look.font.monospace': 'Vaste breedte',
  'look.colours': 'Kleuren',
  'look.colours.usual': 'Standaard',
  'look.colours.paper': 'Papier',
  'look.colours.dark': 'Donker',
  'look.colours.contrast': 'Hoog contrast',
  'look.reset': 'Standaardinstellingen',
  'look.machine': 'Machinaal gelezen: er kunnen fouten in staan.',
}
