import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Lugemisvaade',
  'look.alone': 'Ainult tekst',
  'look.size': 'Suurus',
  'look.smaller': 'Väiksem',
  'look.larger': 'Suurem',
  'look.percent': '{size, number}%',
  'look.spacing': 'Vahed',
  'look.spacing.usual': 'Tavaline',
  'look.spacing.loose': 'Hõre',
  'look.spacing.wide': 'Väga hõre',
  'look.font': 'Kirjatüüp',
  'look.font.usual': 'Tavaline',
  'look.font.serif': 'Seriifidega',
  'look.font.sans': 'Seriifideta',
  'look.font.monospace': 'Püsisammuga',
  'look.colours': 'Värvid',
  'look.colours.usual': 'Tavaline',
  'look.colours.paper': 'Paber',
  'look.colours.dark': 'Tume',
  'look.colours.contrast': 'Suur kontrast',
  'look.reset': 'Tavalised sätted',
  'look.machine': 'Masinloetud: tekstis võib olla vigu.',
}
