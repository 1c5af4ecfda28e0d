import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Confronto',
  side: 'Affiancati',
  swipe: 'Tendina',
  blink: 'Alternanza',
  together: 'Muovi insieme',
  swap: 'Scambia i lati',
  close: 'Chiudi: {title}',
  active: 'Attivo: {title}',
  divider: 'Divisore',
  share: '{percent, number} % {title}',
  fade: 'Dissolvenza',
  alternate: 'Alterna',
  pictures: 'La tendina e l’alternanza richiedono un’immagine di pagina su entrambi i lati.',
  open: 'Mostra accanto',
  field: 'Confronta con: numero di pagina o indirizzo di un altro oggetto',
  more: '{count, plural, one {Questo link indica # altro oggetto} many {Questo link indica # di altri oggetti} other {Questo link indica altri # oggetti}}',
  exchange: 'Scegline uno da mostrare al posto di: {title}',
  oneSide: 'L’altro lato non ha un manifest IIIF: qui è indicato un solo lato.',
}
