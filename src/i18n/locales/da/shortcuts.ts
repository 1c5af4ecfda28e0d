import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Næste eller forrige side (flytter udsnittet, når der er zoomet ind)',
  'shortcuts.turnAlways': 'Forrige eller næste side',
  'shortcuts.ends': 'Første eller sidste side',
  'shortcuts.jump': 'Gå til en side',
  'shortcuts.zoom': 'Zoom ind eller ud',
  'shortcuts.whole': 'Hele siden',
  'shortcuts.pan': 'Flyt udsnittet',
  'shortcuts.book': 'Én side eller to',
  'shortcuts.rotate': 'Rotér (Skift: tilbage)',
  'shortcuts.fullscreen': 'Fuld skærm',
  'shortcuts.close': 'Luk det, der er åbent',
  'shortcuts.search': 'Søg, og gå videre til næste resultat',
  'shortcuts.help': 'Denne liste',
  'shortcuts.change': 'Skift taster',
  'shortcuts.changeKey': 'Skift tasten {key}: {action}',
  'shortcuts.press': 'Tryk på den nye tast. Delete for ingen, Esc for at lade den være.',
  'shortcuts.taken': '{key} er tasten til: {action}. Vælg en anden.',
  'shortcuts.changed': '{action}: nu {key}',
  'shortcuts.removed': '{action}: ingen tast',
  'shortcuts.usual': 'Standardtaster',
  'shortcuts.done': 'Færdig',
  'shortcuts.none': 'ingen',
}
