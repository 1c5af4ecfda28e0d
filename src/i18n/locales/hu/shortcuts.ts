import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Következő vagy előző oldal (nagyítva a nézetet mozgatja)',
  'shortcuts.turnAlways': 'Előző vagy következő oldal',
  'shortcuts.ends': 'Első vagy utolsó oldal',
  'shortcuts.jump': 'Ugrás egy oldalra',
  'shortcuts.zoom': 'Nagyítás vagy kicsinyítés',
  'shortcuts.whole': 'Egész oldal',
  'shortcuts.pan': 'A nézet mozgatása',
  'shortcuts.book': 'Egy oldal vagy kettő',
  'shortcuts.rotate': 'Forgatás (Shift: vissza)',
  'shortcuts.fullscreen': 'Teljes képernyő',
  'shortcuts.close': 'A megnyitott elem bezárása',
  'shortcuts.search': 'Keresés, ugrás a következő találatra',
  'shortcuts.help': 'Ez a lista',
  'shortcuts.change': 'Billentyűk módosítása',
  'shortcuts.changeKey': 'A(z) {key} billentyű módosítása: {action}',
  'shortcuts.press': 'Nyomja meg az új billentyűt. Delete: nincs billentyű, Esc: nincs változás.',
  'shortcuts.taken': '{key} már foglalt: {action}. Válasszon másikat.',
  'shortcuts.changed': '{action}: mostantól {key}',
  'shortcuts.removed': '{action}: nincs billentyű',
  'shortcuts.usual': 'Alapértelmezett billentyűk',
  'shortcuts.done': 'Kész',
  'shortcuts.none': 'nincs',
}
