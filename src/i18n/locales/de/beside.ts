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
  field: 'Vergleichen mit (Adresse eines anderen Objekts; leer: dieses)',
}
