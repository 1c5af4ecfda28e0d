import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Jämförelse',
  side: 'Sida vid sida',
  swipe: 'Svep',
  blink: 'Växling',
  together: 'Flytta tillsammans',
  swap: 'Byt sidor',
  close: 'Stäng: {title}',
  active: 'Aktiv: {title}',
  divider: 'Delare',
  share: '{percent, number} % {title}',
  fade: 'Övertoning',
  alternate: 'Växla',
  pictures: 'Svep och växling kräver en sidbild på båda sidor.',
  open: 'Visa bredvid',
  field: 'Jämför med: sidnummer eller adress till ett annat objekt',
  more: '{count, plural, one {Länken anger # objekt till} other {Länken anger # objekt till}}',
  exchange: 'Välj ett som ska visas i stället för: {title}',
  oneSide: 'Den andra sidan har inget IIIF-manifest: här anges bara den ena sidan.',
}
