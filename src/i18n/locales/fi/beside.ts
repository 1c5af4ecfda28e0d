import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Vertailu',
  side: 'Rinnakkain',
  swipe: 'Pyyhkäisy',
  blink: 'Vuorottelu',
  together: 'Liikuta yhdessä',
  swap: 'Vaihda puolet',
  close: 'Sulje: {title}',
  active: 'Aktiivinen: {title}',
  divider: 'Jakoviiva',
  share: '{percent, number} % {title}',
  fade: 'Häivytys',
  alternate: 'Vuorottele',
  pictures: 'Pyyhkäisy ja vuorottelu vaativat sivukuvan molemmille puolille.',
  open: 'Näytä tämän vieressä',
  field: 'Vertaa: sivunumero tai toisen kohteen osoite',
  more: '{count, plural, one {Linkissä on vielä # kohde} other {Linkissä on vielä # kohdetta}}',
  exchange: 'Valitse kohde, joka näytetään tämän sijasta: {title}',
  oneSide: 'Toisella puolella ei ole IIIF-manifestia: tässä on vain toinen puoli.',
}
