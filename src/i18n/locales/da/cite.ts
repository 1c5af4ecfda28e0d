import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Stil',
  'cite.what': 'Citer',
  'cite.object': 'Hele objektet',
  'cite.page': 'Denne side',
  'cite.citation': 'Reference',
  'cite.copy': 'Kopiér referencen',
  'cite.copied': 'Kopieret',
  'cite.selected': 'Referencen er markeret og kan kopieres manuelt.',
  'cite.save': 'Gem som {format}',
  'cite.files': 'Til referenceprogrammer',
  'cite.check':
    'Lavet ud fra beskrivelsen af objektet; hvad den lader stå åbent, er udeladt. Kontrollér referencen, før du bruger den.',
  'cite.locator': 's. {page}',
  'cite.region': 'Det viste udsnit',
  'cite.detail': 'detalje',
  'cite.picture': 'Billede af dette udsnit',
}
