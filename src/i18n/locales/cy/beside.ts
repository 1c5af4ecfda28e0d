import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Cymhariaeth',
  side: 'Ochr yn ochr',
  swipe: 'Sychu',
  blink: 'Amrantu',
  together: 'Symud gyda’i gilydd',
  swap: 'Cyfnewid ochrau',
  close: 'Cau: {title}',
  active: 'Gweithredol: {title}',
  divider: 'Rhannwr',
  share: '{percent, number} % {title}',
  fade: 'Pylu',
  alternate: 'Bob yn ail',
  pictures: 'Mae angen llun tudalen ar y ddwy ochr i sychu ac amrantu.',
  open: 'Dangos wrth ochr hwn',
  field: 'Cymharu â: rhif tudalen, neu gyfeiriad gwrthrych arall',
  more: '{count, plural, zero {Nid yw’r ddolen hon yn enwi gwrthrychau eraill} one {Mae’r ddolen hon yn enwi # gwrthrych arall} two {Mae’r ddolen hon yn enwi # wrthrych arall} few {Mae’r ddolen hon yn enwi # gwrthrych arall} many {Mae’r ddolen hon yn enwi # gwrthrych arall} other {Mae’r ddolen hon yn enwi # gwrthrych arall}}',
  exchange: 'Dewiswch un i’w ddangos yn lle: {title}',
  oneSide: 'Nid oes maniffest IIIF gan yr ochr arall: un ochr yn unig a enwir yma.',
}
