import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Stil',
  'cite.what': 'Citera',
  'cite.object': 'Hela objektet',
  'cite.page': 'Den här sidan',
  'cite.citation': 'Referens',
  'cite.copy': 'Kopiera referensen',
  'cite.copied': 'Kopierat',
  'cite.selected': 'Referensen är markerad och kan kopieras för hand.',
  'cite.save': 'Spara som {format}',
  'cite.files': 'För referenshanteringsprogram',
  'cite.check':
    'Gjord utifrån beskrivningen av objektet; det som den lämnar öppet är utelämnat. Kontrollera referensen innan du använder den.',
  'cite.locator': 's. {page}',
  'cite.region': 'Det synliga utsnittet',
  'cite.detail': 'detalj',
  'cite.picture': 'Bild av detta utsnitt',
}
