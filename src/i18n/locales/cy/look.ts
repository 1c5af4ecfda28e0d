import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Golwg ddarllen',
  'look.alone': 'Y testun yn unig',
  'look.size': 'Maint',
  'look.smaller': 'Llai',
  'look.larger': 'Mwy',
  'look.percent': '{size, number}%',
  'look.spacing': 'Bylchau',
  'look.spacing.usual': 'Safonol',
  'look.spacing.loose': 'Llac',
  'look.spacing.wide': 'Llydan',
  'look.font': 'Ffont',
  'look.font.usual': 'Safonol',
  'look.font.serif': 'Gyda seriffau',
  'look.font.sans': 'Heb seriffau',
  'look.font.monospace': 'Lled sefydlog',
  'look.colours': 'Lliwiau',
  'look.colours.usual': 'Safonol',
  'look.colours.paper': 'Papur',
  'look.colours.dark': 'Tywyll',
  'look.colours.contrast': 'Cyferbyniad uchel',
  'look.reset': 'Gosodiadau safonol',
  'look.machine': 'Wedi’i ddarllen gan beiriant: gall fod camgymeriadau ynddo.',
}
