import type { CiteMessages } from '../en/cite'

/** Español. */
export const cite: CiteMessages = {
  'cite.style': 'Estilo',
  'cite.what': 'Citar',
  'cite.object': 'El objeto completo',
  'cite.page': 'Esta página',
  'cite.citation': 'Cita',
  'cite.copy': 'Copiar la cita',
  'cite.copied': 'Copiada',
  'cite.selected': 'La cita está seleccionada y se puede copiar a mano.',
  'cite.save': 'Guardar como {format}',
  'cite.files': 'Para gestores de referencias',
  'cite.check':
    'Hecha a partir de la descripción del objeto; lo que esta deja abierto se omite. Revísela antes de usarla.',
  'cite.locator': 'p. {page}',
  'cite.region': 'La parte visible',
  'cite.detail': 'detalle',
  'cite.picture': 'Imagen de esta parte',
}
