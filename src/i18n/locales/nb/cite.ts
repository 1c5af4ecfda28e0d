import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Stil',
  'cite.what': 'Siter',
  'cite.object': 'Hele objektet',
  'cite.page': 'Denne siden',
  'cite.citation': 'Referanse',
  'cite.copy': 'Kopier referansen',
  'cite.copied': 'Kopiert',
  'cite.selected': 'Referansen er merket og kan kopieres for hånd.',
  'cite.save': 'Lagre som {format}',
  'cite.files': 'For referanseverktøy',
  'cite.check':
    'Laget ut fra beskrivelsen av objektet; det den lar stå åpent, er utelatt. Kontroller referansen før du bruker den.',
  'cite.locator': 's. {page}',
  'cite.region': 'Det synlige utsnittet',
  'cite.detail': 'detalj',
  'cite.picture': 'Bilde av dette utsnittet',
}
