import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Sammenligning',
  side: 'Side om side',
  swipe: 'Sveip',
  blink: 'Veksling',
  together: 'Flytt sammen',
  swap: 'Bytt sider',
  close: 'Lukk: {title}',
  active: 'Aktiv: {title}',
  divider: 'Skillelinje',
  share: '{percent, number} % {title}',
  fade: 'Overtoning',
  alternate: 'Veksle',
  pictures: 'Sveip og veksling krever et sidebilde på begge sider.',
  open: 'Vis ved siden av',
  field: 'Sammenlign med: sidetall eller adressen til et annet objekt',
  more: '{count, plural, one {Lenken nevner # objekt til} other {Lenken nevner # objekter til}}',
  exchange: 'Velg ett som skal vises i stedet for: {title}',
  oneSide: 'Den andre siden har ikke noe IIIF-manifest: her nevnes bare den ene siden.',
}
