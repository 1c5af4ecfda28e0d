import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Okuma görünümü',
  'look.alone': 'Yalnızca metin',
  'look.size': 'Boyut',
  'look.smaller': 'Daha küçük',
  'look.larger': 'Daha büyük',
  'look.percent': '%{size, number}',
  'look.spacing': 'Aralık',
  'look.spacing.usual': 'Standart',
  'look.spacing.loose': 'Ferah',
  'look.spacing.wide': 'Geniş',
  'look.font': 'Yazı tipi',
  'look.font.usual': 'Standart',
  'look.font.serif': 'Tırnaklı',
  'look.font.sans': 'Tırnaksız',
  'look.font.monospace': 'Sabit genişlikli',
  'look.colours': 'Renkler',
  'look.colours.usual': 'Standart',
  'look.colours.paper': 'Kâğıt',
  'look.colours.dark': 'Koyu',
  'look.colours.contrast': 'Yüksek kontrast',
  'look.reset': 'Standart ayarlar',
  'look.machine': 'Makine tarafından okundu: metinde hatalar olabilir.',
}
