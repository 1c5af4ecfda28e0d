import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Összehasonlítás',
  side: 'Egymás mellett',
  swipe: 'Elhúzás',
  blink: 'Váltogatás',
  together: 'Együtt mozgatás',
  swap: 'Oldalak felcserélése',
  close: 'Bezárás: {title}',
  active: 'Aktív: {title}',
  divider: 'Elválasztó',
  share: '{percent, number} % {title}',
  fade: 'Áttűnés',
  alternate: 'Váltakozás',
  pictures: 'Az elhúzáshoz és a váltogatáshoz mindkét oldalon oldalkép kell.',
  open: 'Megjelenítés emellett',
  field: 'Összehasonlítás: oldalszám vagy másik objektum címe',
  more: '{count, plural, one {A hivatkozás még # objektumot nevez meg} other {A hivatkozás még # objektumot nevez meg}}',
  exchange: 'Válasszon egyet, amely ennek a helyén jelenik meg: {title}',
  oneSide: 'A másik oldalnak nincs IIIF-manifesztje: itt csak az egyik oldal szerepel.',
}
