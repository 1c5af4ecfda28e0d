import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Volgende of vorige pagina (verschuift het beeld als er is ingezoomd)',
  'shortcuts.turnAlways': 'Vorige of volgende pagina',
  'shortcuts.ends': 'Eerste of laatste pagina',
  'shortcuts.jump': 'Naar een pagina gaan',
  'shortcuts.zoom': 'In- of uitzoomen',
  'shortcuts.whole': 'Hele pagina',
  'shortcuts.pan': 'Beeld verschuiven',
  'shortcuts.book': 'Eén pagina of twee',
  'shortcuts.rotate': 'Draaien (Shift: terug)',
  'shortcuts.fullscreen': 'Volledig scherm',
  'shortcuts.close': 'Sluiten wat open is',
  'shortcuts.search': 'Zoeken, en door naar het volgende resultaat',
  'shortcuts.help': 'Deze lijst',
  'shortcuts.change': 'Toetsen wijzigen',
  'shortcuts.changeKey': 'De toets {key} wijzigen: {action}',
  'shortcuts.press': 'Druk op de nieuwe toets. Delete voor geen toets, Esc om niets te wijzigen.',
  'shortcuts.taken': '{key} is de toets voor: {action}. Kies een andere.',
  'shortcuts.changed': '{action}: nu {key}',
  'shortcuts.removed': '{action}: geen toets',
  'shortcuts.usual': 'Standaardtoetsen',
  'shortcuts.done': 'Klaar',
  'shortcuts.none': 'geen',
}
