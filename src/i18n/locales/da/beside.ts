import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Sammenligning',
  side: 'Side om side',
  swipe: 'Skyd hen over',
  blink: 'Skift',
  together: 'Bevæg sammen',
  swap: 'Byt sider',
  close: 'Luk: {title}',
  active: 'Aktiv: {title}',
  divider: 'Skillelinje',
  share: '{percent, number} % {title}',
  fade: 'Overtoning',
  alternate: 'Skift automatisk',
  pictures: 'Der skal være et sidebillede i begge sider for at skyde hen over og skifte.',
  open: 'Vis ved siden af',
  field: 'Sammenlign med: sidetal eller adresse på et andet objekt',
  more: '{count, plural, one {Linket nævner # objekt mere} other {Linket nævner # objekter mere}}',
  exchange: 'Vælg et, der skal vises i stedet for: {title}',
  oneSide: 'Den anden side har intet IIIF-manifest: her nævnes kun den ene side.',
}
