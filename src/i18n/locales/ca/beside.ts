import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Comparació',
  side: 'De costat',
  swipe: 'Cortina',
  blink: 'Alternança',
  together: 'Mou junts',
  swap: 'Intercanvia els costats',
  close: 'Tanca: {title}',
  active: 'Actiu: {title}',
  divider: 'Divisor',
  share: '{percent, number} % {title}',
  fade: 'Fosa',
  alternate: 'Alterna',
  pictures: 'La cortina i l’alternança necessiten una imatge de pàgina a tots dos costats.',
  open: 'Mostra al costat',
  field: 'Compara amb: número de pàgina o adreça d’un altre objecte',
  more: '{count, plural, one {Aquest enllaç indica # objecte més} many {Aquest enllaç indica # objectes més} other {Aquest enllaç indica # objectes més}}',
  exchange: 'Trieu-ne un per mostrar-lo en lloc de: {title}',
  oneSide: 'L’altre costat no té cap manifest IIIF: això només indica un costat.',
}
