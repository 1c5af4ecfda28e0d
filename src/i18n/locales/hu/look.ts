import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Olvasónézet',
  'look.alone': 'Csak a szöveg',
  'look.size': 'Méret',
  'look.smaller': 'Kisebb',
  'look.larger': 'Nagyobb',
  'look.percent': '{size, number}%',
  'look.spacing': 'Térköz',
  'look.spacing.usual': 'Szokásos',
  'look.spacing.loose': 'Laza',
  'look.spacing.wide': 'Széles',
  'look.font': 'Betűtípus',
  'look.font.usual': 'Szokásos',
  'look.font.serif': 'Talpas',
  'look.font.sans': 'Talp nélküli',
  'look.font.monospace': 'Rögzített szélességű',
  'look.colours': 'Színek',
  'look.colours.usual': 'Szokásos',
  'look.colours.paper': 'Papír',
  'look.colours.dark': 'Sötét',
  'look.colours.contrast': 'Erős kontraszt',
  'look.reset': 'Szokásos beállítások',
  'look.machine': 'Géppel felismert szöveg: hibák lehetnek benne.',
}
