import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Pàgina següent o anterior (amb zoom, desplaça la vista)',
  'shortcuts.turnAlways': 'Pàgina anterior o següent',
  'shortcuts.ends': 'Primera o última pàgina',
  'shortcuts.jump': 'Ves a una pàgina',
  'shortcuts.zoom': 'Amplia o redueix',
  'shortcuts.whole': 'Pàgina sencera',
  'shortcuts.pan': 'Desplaça la vista',
  'shortcuts.book': 'Una pàgina o dues',
  'shortcuts.rotate': 'Gira (Majúscules: enrere)',
  'shortcuts.fullscreen': 'Pantalla completa',
  'shortcuts.close': 'Tanca el que és obert',
  'shortcuts.search': 'Cerca, i ves al resultat següent',
  'shortcuts.help': 'Aquesta llista',
  'shortcuts.change': 'Canvia les tecles',
  'shortcuts.changeKey': 'Canvia la tecla {key}: {action}',
  'shortcuts.press': 'Premeu la tecla nova. Supr: cap tecla; Esc: sense canvis.',
  'shortcuts.taken': '{key} és la tecla per a: {action}. Trieu-ne una altra.',
  'shortcuts.changed': '{action}: ara {key}',
  'shortcuts.removed': '{action}: cap tecla',
  'shortcuts.usual': 'Tecles per defecte',
  'shortcuts.done': 'Fet',
  'shortcuts.none': 'cap',
}
