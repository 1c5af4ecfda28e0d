/** Words of the comparison of two objects. */
export const beside = {
  title: 'Comparison',
  side: 'Side by side',
  swipe: 'Swipe',
  blink: 'Blink',
  together: 'Move together',
  swap: 'Swap sides',
  close: 'Close: {title}',
  active: 'Active: {title}',
  divider: 'Divider',
  share: '{percent, number} % {title}',
  fade: 'Fade',
  alternate: 'Alternate',
  pictures: 'Swipe and blink need a page picture on both sides.',
  open: 'Show beside this',
  field: 'Compare with (address of another object; empty: this one)',
} as const

/** A name of one of these messages. */
export type BesideKey = keyof typeof beside

/** All of these messages in one locale. */
export type BesideMessages = Readonly<Record<BesideKey, string>>
