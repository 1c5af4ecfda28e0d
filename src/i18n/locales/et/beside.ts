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
  field: 'Võrdle (teise objekti aadress; tühi: see)',
}
