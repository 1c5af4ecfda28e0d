import type { BesideMessages } from '../en/beside'

/** Español. */
export const beside: BesideMessages = {
  title: 'Comparación',
  side: 'Lado a lado',
  swipe: 'Cortina',
  blink: 'Alternancia',
  together: 'Mover juntos',
  swap: 'Intercambiar lados',
  close: 'Cerrar: {title}',
  active: 'Activo: {title}',
  divider: 'Divisor',
  share: '{percent, number} % {title}',
  fade: 'Fundido',
  alternate: 'Alternar',
  pictures: 'La cortina y la alternancia necesitan una imagen de página en ambos lados.',
  open: 'Mostrar al lado',
  field: 'Comparar con: número de página o dirección de otro objeto',
  more: '{count, plural, one {Este enlace indica # objeto más} many {Este enlace indica # de objetos más} other {Este enlace indica # objetos más}}',
  exchange: 'Elija uno para mostrarlo en lugar de: {title}',
  oneSide: 'El otro lado no tiene manifiesto IIIF: aquí solo se indica un lado.',
}
