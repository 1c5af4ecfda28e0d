import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Lukunäkymä',
  'look.alone': 'Vain teksti',
  'look.size': 'Koko',
  'look.smaller': 'Pienempi',
  'look.larger': 'Suurempi',
  'look.percent': '{size, number} %',
  'look.spacing': 'Väljyys',
  'look.spacing.usual': 'Vakio',
  'look.spacing.loose': 'Väljä',
  'look.spacing.wide': 'Hyvin väljä',
  'look.font': 'Fontti',
  'look.font.usual': 'Vakio',
  'look.font.serif': 'Pääteviivallinen',
  'look.font.sans': 'Pääteviivaton',
  'look.font.monospace': 'Tasalevyinen',
  'look.colours': 'Värit',
  'look.colours.usual': 'Vakio',
  'look.colours.paper': 'Paperi',
  'look.colours.dark': 'Tumma',
  'look.colours.contrast': 'Suuri kontrasti',
  'look.reset': 'Vakioasetukset',
  'look.machine': 'Koneellisesti luettu: tekstissä voi olla virheitä.',
}
