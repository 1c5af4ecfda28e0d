import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Neste eller forrige side (flytter utsnittet når det er zoomet inn)',
  'shortcuts.turnAlways': 'Forrige eller neste side',
  'shortcuts.ends': 'Første eller siste side',
  'shortcuts.jump': 'Gå til en side',
  'shortcuts.zoom': 'Zoom inn eller ut',
  'shortcuts.whole': 'Hele siden',
  'shortcuts.pan': 'Flytt utsnittet',
  'shortcuts.book': 'Én side eller to',
  'shortcuts.rotate': 'Roter (Skift: tilbake)',
  'shortcuts.fullscreen': 'Fullskjerm',
  'shortcuts.close': 'Lukk det som er åpent',
  'shortcuts.search': 'Søk, og gå videre til neste treff',
  'shortcuts.help': 'Denne listen',
  'shortcuts.change': 'Bytt taster',
  'shortcuts.changeKey': 'Bytt tasten {key}: {action}',
  'shortcuts.press': 'Trykk på den nye tasten. Delete for ingen, Esc for å la den være.',
  'shortcuts.taken': '{key} er tasten for: {action}. Velg en annen.',
  'shortcuts.changed': '{action}: nå {key}',
  'shortcuts.removed': '{action}: ingen tast',
  'shortcuts.usual': 'Standardtaster',
  'shortcuts.done': 'Ferdig',
  'shortcuts.none': 'ingen',
}
