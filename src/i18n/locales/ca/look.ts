import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Vista de lectura',
  'look.alone': 'Només el text',
  'look.size': 'Mida',
  'look.smaller': 'Més petita',
  'look.larger': 'Més gran',
  'look.percent': '{size, number} %',
  'look.spacing': 'Espaiat',
  'look.spacing.usual': 'Estàndard',
  'look.spacing.loose': 'Solt',
  'look.spacing.wide': 'Ample',
  'look.font': 'Tipus de lletra',
  'look.font.usual': 'Estàndard',
  'look.font.serif': 'Amb serifa',
  'look.font.sans': 'Sense serifa',
  'look.font.monospace': 'D’amplada fixa',
  'look.colours': 'Colors',
  'look.colours.usual': 'Estàndard',
  'look.colours.paper': 'Paper',
  'look.colours.dark': 'Foscos',
  'look.colours.contrast': 'Contrast alt',
  'look.reset': 'Configuració estàndard',
  'look.machine': 'Llegit per una màquina: hi pot haver errors.',
}
