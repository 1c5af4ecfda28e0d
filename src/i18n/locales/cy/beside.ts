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
  field: 'Cymharu â (cyfeiriad gwrthrych arall; gwag: hwn)',
}
