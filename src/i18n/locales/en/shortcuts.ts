/** Words of the list of shortcuts. */
export const shortcuts = {
  'shortcuts.turn': 'Next or previous page (moves the view while zoomed in)',
  'shortcuts.turnAlways': 'Previous or next page',
  'shortcuts.ends': 'First or last page',
  'shortcuts.jump': 'Go to a page',
  'shortcuts.zoom': 'Zoom in or out',
  'shortcuts.whole': 'Whole page',
  'shortcuts.pan': 'Move the view',
  'shortcuts.book': 'One page or two',
  'shortcuts.rotate': 'Rotate (Shift: back)',
  'shortcuts.fullscreen': 'Full screen',
  'shortcuts.close': 'Close what is open',
  'shortcuts.search': 'Find, and go on to the next result',
  'shortcuts.help': 'This list',
  'shortcuts.change': 'Change keys',
  'shortcuts.changeKey': 'Change the key {key}: {action}',
  'shortcuts.press': 'Press the new key. Delete for none, Esc to leave it.',
  'shortcuts.taken': '{key} is the key for: {action}. Choose another.',
  'shortcuts.changed': '{action}: now {key}',
  'shortcuts.removed': '{action}: no key',
  'shortcuts.usual': 'Default keys',
  'shortcuts.done': 'Done',
  'shortcuts.none': 'none',
} as const

/** A name of one of these messages. */
export type ShortcutKey = keyof typeof shortcuts

/** All of these messages in one locale. */
export type ShortcutMessages = Readonly<Record<ShortcutKey, string>>
