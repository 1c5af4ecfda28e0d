import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Další nebo předchozí strana (při zvětšení posouvá výřez)',
  'shortcuts.turnAlways': 'Předchozí nebo další strana',
  'shortcuts.ends': 'První nebo poslední strana',
  'shortcuts.jump': 'Přejít na stranu',
  'shortcuts.zoom': 'Zvětšit nebo zmenšit',
  'shortcuts.whole': 'Celá strana',
  'shortcuts.pan': 'Posun výřezu',
  'shortcuts.book': 'Jedna strana nebo dvě',
  'shortcuts.rotate': 'Otočit (Shift: zpět)',
  'shortcuts.fullscreen': 'Celá obrazovka',
  'shortcuts.close': 'Zavřít, co je otevřené',
  'shortcuts.search': 'Hledat a přejít na další výsledek',
  'shortcuts.help': 'Tento seznam',
  'shortcuts.change': 'Změnit klávesy',
  'shortcuts.changeKey': 'Změnit klávesu {key}: {action}',
  'shortcuts.press': 'Stiskněte novou klávesu. Delete: žádná, Esc: beze změny.',
  'shortcuts.taken': '{key} je už klávesa pro: {action}. Zvolte jinou.',
  'shortcuts.changed': '{action}: nyní {key}',
  'shortcuts.removed': '{action}: žádná klávesa',
  'shortcuts.usual': 'Výchozí klávesy',
  'shortcuts.done': 'Hotovo',
  'shortcuts.none': 'žádná',
}
