import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Styl',
  'cite.what': 'Cytuj',
  'cite.object': 'Cały obiekt',
  'cite.page': 'Ta strona',
  'cite.citation': 'Cytowanie',
  'cite.copy': 'Kopiuj cytowanie',
  'cite.copied': 'Skopiowano',
  'cite.selected': 'Cytowanie jest zaznaczone i można je skopiować ręcznie.',
  'cite.save': 'Zapisz jako {format}',
  'cite.files': 'Do menedżerów bibliografii',
  'cite.check':
    'Utworzono na podstawie opisu obiektu; pominięto to, czego opis nie podaje. Sprawdź przed użyciem.',
  'cite.locator': 's. {page}',
  'cite.region': 'Widoczny fragment',
  'cite.detail': 'fragment',
  'cite.picture': 'Obraz tego fragmentu',
}
