/** Words of the reading view. */
export const look = {
  'look.title': 'Reading view',
  'look.alone': 'Only the text',
  'look.size': 'Size',
  'look.smaller': 'Smaller',
  'look.larger': 'Larger',
  'look.percent': '{size, number} %',
  'look.spacing': 'Spacing',
  'look.spacing.usual': 'Standard',
  'look.spacing.loose': 'Loose',
  'look.spacing.wide': 'Wide',
  'look.font': 'Font',
  'look.font.usual': 'Standard',
  'look.font.serif': 'With serifs',
  'look.font.sans': 'Without serifs',
  'look.font.monospace': 'Fixed width',
  'look.colours': 'Colours',
  'look.colours.usual': 'Standard',
  'look.colours.paper': 'Paper',
  'look.colours.dark': 'Dark',
  'look.colours.contrast': 'High contrast',
  'look.reset': 'Standard settings',
  'look.machine': 'Read by machine: there may be mistakes in it.',
} as const

/** A name of one of these messages. */
export type LookKey = keyof typeof look

/** All of these messages in one locale. */
export type LookMessages = Readonly<Record<LookKey, string>>
