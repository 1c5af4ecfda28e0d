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
  field: 'Compare with: page number, or address of another object',
  more: '{count, plural, one {This link names # more object} other {This link names # more objects}}',
  exchange: 'Choose one to show it in place of: {title}',
  oneSide: 'The other side has no IIIF manifest: this names one side only.',
} as const

/** A name of one of these messages. */
export type BesideKey = keyof typeof beside

/** All of these messages in one locale. */
export type BesideMessages = Readonly<Record<BesideKey, string>>
