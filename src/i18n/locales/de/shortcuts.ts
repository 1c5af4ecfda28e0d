import type { ShortcutMessages } from '../en/shortcuts'

/** Deutsch. */
export const shortcuts: ShortcutMessages = {
  'shortcuts.turn': 'Nächste oder vorige Seite (verschiebt vergrößerte Seiten)',
  'shortcuts.turnAlways': 'Vorige oder nächste Seite',
  'shortcuts.ends': 'Erste oder letzte Seite',
  'shortcuts.jump': 'Zu einer Seite gehen',
  'shortcuts.zoom': 'Vergrößern oder verkleinern',
  'shortcuts.whole': 'Ganze Seite',
  'shortcuts.pan': 'Ausschnitt verschieben',
  'shortcuts.book': 'Eine Seite oder zwei',
  'shortcuts.rotate': 'Drehen (Umschalt: zurück)',
  'shortcuts.fullscreen': 'Vollbild',
  'shortcuts.close': 'Schließen, was offen ist',
  'shortcuts.search': 'Suchen und zum nächsten Treffer gehen',
  'shortcuts.help': 'Diese Liste',
  'shortcuts.change': 'Tasten ändern',
  'shortcuts.changeKey': 'Taste {key} ändern: {action}',
  'shortcuts.press': 'Die neue Taste drücken. Entf: keine Taste, Esc: nichts ändern.',
  'shortcuts.taken': '{key} ist schon die Taste für: {action}. Bitte eine andere wählen.',
  'shortcuts.changed': '{action}: jetzt {key}',
  'shortcuts.removed': '{action}: keine Taste',
  'shortcuts.usual': 'Standardtasten',
  'shortcuts.done': 'Fertig',
  'shortcuts.none': 'keine',
}
