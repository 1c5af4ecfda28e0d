import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Režim čtení',
  'look.alone': 'Jen text',
  'look.size': 'Velikost',
  'look.smaller': 'Menší',
  'look.larger': 'Větší',
  'look.percent': '{size, number} %',
  'look.spacing': 'Rozestupy',
  'look.spacing.usual': 'Standardní',
  'look.spacing.loose': 'Volné',
  'look.spacing.wide': 'Široké',
  'look.font': 'Písmo',
  'look.font.usual': 'Standardní',
  'look.font.serif': 'Patkové',
  'look.font.sans': 'Bezpatkové',
  'look.font.monospace': 'S pevnou šířkou',
  'look.colours': 'Barvy',
  'look.colours.usual': 'Standardní',
  'look.colours.paper': 'Papír',
  'look.colours.dark': 'Tmavé',
  'look.colours.contrast': 'Vysoký kontrast',
  'look.reset': 'Standardní nastavení',
  'look.machine': 'Přečteno strojově: text může obsahovat chyby.',
}
