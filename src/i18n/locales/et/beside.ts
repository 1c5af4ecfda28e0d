import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Võrdlus',
  side: 'Kõrvuti',
  swipe: 'Libistamine',
  blink: 'Vaheldumine',
  together: 'Liiguta koos',
  swap: 'Vaheta pooled',
  close: 'Sulge: {title}',
  active: 'Aktiivne: {title}',
  divider: 'Eraldusjoon',
  share: '{percent, number} % {title}',
  fade: 'Sulandumine',
  alternate: 'Vaheldu',
  pictures: 'Libistamiseks ja vaheldumiseks peab mõlemal poolel olema leheküljepilt.',
  open: 'Näita selle kõrval',
  field: 'Võrdle: leheküljenumber või teise objekti aadress',
  more: '{count, plural, one {See link nimetab veel # objekti} other {See link nimetab veel # objekti}}',
  exchange: 'Valige, mida näidata selle asemel: {title}',
  oneSide: 'Teisel poolel pole IIIF-manifesti: siin on nimetatud ainult üks pool.',
}
