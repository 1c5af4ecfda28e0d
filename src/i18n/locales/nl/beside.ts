import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Vergelijking',
  side: 'Naast elkaar',
  swipe: 'Vegen',
  blink: 'Afwisselen',
  together: 'Samen bewegen',
  swap: 'Kanten verwisselen',
  close: 'Sluiten: {title}',
  active: 'Actief: {title}',
  divider: 'Scheidingslijn',
  share: '{percent, number} % {title}',
  fade: 'Overvloeien',
  alternate: 'Automatisch afwisselen',
  pictures: 'Voor vegen en afwisselen is aan beide kanten een pagina-afbeelding nodig.',
  open: 'Hiernaast tonen',
  field: 'Vergelijken met: paginanummer of adres van een ander object',
  more: '{count, plural, one {Deze link noemt nog # object} other {Deze link noemt nog # objecten}}',
  exchange: 'Kies er een om te tonen in plaats van: {title}',
  oneSide: 'De andere kant heeft geen IIIF-manifest: hier staat maar één kant.',
}
