import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Stile',
  'cite.what': 'Cita',
  'cite.object': 'L’oggetto intero',
  'cite.page': 'Questa pagina',
  'cite.citation': 'Citazione',
  'cite.copy': 'Copia la citazione',
  'cite.copied': 'Copiato',
  'cite.selected': 'La citazione è selezionata e può essere copiata manualmente.',
  'cite.save': 'Salva come {format}',
  'cite.files': 'Per programmi di gestione bibliografica',
  'cite.check':
    'Ricavata dalla descrizione dell’oggetto; ciò che la descrizione non dice è omesso. Verificarla prima di usarla.',
  'cite.locator': 'p. {page}',
  'cite.region': 'La parte visibile',
  'cite.detail': 'particolare',
  'cite.picture': 'Immagine di questa parte',
}
