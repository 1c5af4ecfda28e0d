import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Estil',
  'cite.what': 'Cita',
  'cite.object': 'L’objecte sencer',
  'cite.page': 'Aquesta pàgina',
  'cite.citation': 'Citació',
  'cite.copy': 'Copia la citació',
  'cite.copied': 'Copiada',
  'cite.selected': 'La citació està seleccionada i es pot copiar a mà.',
  'cite.save': 'Desa com a {format}',
  'cite.files': 'Per a gestors bibliogràfics',
  'cite.check':
    'Feta a partir de la descripció de l’objecte; s’omet el que no hi consta. Comproveu-la abans de fer-la servir.',
  'cite.locator': 'p. {page}',
  'cite.region': 'La part visible',
  'cite.detail': 'detall',
  'cite.picture': 'Imatge d’aquesta part',
}
