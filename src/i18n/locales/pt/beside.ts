import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Comparação',
  side: 'Lado a lado',
  swipe: 'Cortina',
  blink: 'Alternância',
  together: 'Mover em conjunto',
  swap: 'Trocar os lados',
  close: 'Fechar: {title}',
  active: 'Ativo: {title}',
  divider: 'Divisor',
  share: '{percent, number} % {title}',
  fade: 'Transição',
  alternate: 'Alternar',
  pictures: 'A cortina e a alternância precisam de uma imagem de página em ambos os lados.',
  open: 'Mostrar ao lado',
  field: 'Comparar com: número de página ou endereço de outro objeto',
  more: '{count, plural, one {Esta ligação indica mais # objeto} many {Esta ligação indica mais # de objetos} other {Esta ligação indica mais # objetos}}',
  exchange: 'Escolha um para mostrar em vez de: {title}',
  oneSide: 'O outro lado não tem manifesto IIIF: aqui só é indicado um lado.',
}
