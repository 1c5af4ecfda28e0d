import type { BesideMessages } from '../en/beside'

/** Deutsch. */
export const beside: BesideMessages = {
  title: 'Vergleich',
  side: 'Nebeneinander',
  swipe: 'Wischen',
  blink: 'Überblenden',
  together: 'Gemeinsam bewegen',
  swap: 'Plätze tauschen',
  close: 'Schließen: {title}',
  active: 'Aktiv: {title}',
  divider: 'Trennlinie',
  share: '{percent, number} % {title}',
  fade: 'Überblendung',
  alternate: 'Abwechseln',
  pictures: 'Wischen und Überblenden brauchen auf beiden Seiten ein Seitenbild.',
  open: 'Daneben anzeigen',
  field: 'Vergleichen mit: Seitenzahl oder Adresse eines anderen Objekts',
  more: '{count, plural, one {Dieser Link nennt # weiteres Objekt} other {Dieser Link nennt # weitere Objekte}}',
  exchange: 'Wählen Sie eines, das gezeigt wird anstelle von: {title}',
  oneSide: 'Die andere Seite hat kein IIIF-Manifest: Hier ist nur eine Seite genannt.',
}
