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
  field: 'Comparar con (dirección de otro objeto; vacío: este)',
}
