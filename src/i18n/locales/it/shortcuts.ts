import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Pagina successiva o precedente (sposta la vista se ingrandita)',
  'shortcuts.turnAlways': 'Pagina precedente o successiva',
  'shortcuts.ends': 'Prima o ultima pagina',
  'shortcuts.jump': 'Vai a una pagina',
  'shortcuts.zoom': 'Ingrandisci o riduci',
  'shortcuts.whole': 'Pagina intera',
  'shortcuts.pan': 'Sposta la vista',
  'shortcuts.book': 'Una pagina o due',
  'shortcuts.rotate': 'Ruota (Maiusc: indietro)',
  'shortcuts.fullscreen': 'Schermo intero',
  'shortcuts.close': 'Chiudi ciò che è aperto',
  'shortcuts.search': 'Cerca e passa al risultato successivo',
  'shortcuts.help': 'Questo elenco',
  'shortcuts.change': 'Cambia i tasti',
  'shortcuts.changeKey': 'Cambia il tasto {key}: {action}',
  'shortcuts.press': 'Premere il nuovo tasto. Canc per nessuno, Esc per lasciarlo com’è.',
  'shortcuts.taken': '{key} è il tasto per: {action}. Sceglierne un altro.',
  'shortcuts.changed': '{action}: ora {key}',
  'shortcuts.removed': '{action}: nessun tasto',
  'shortcuts.usual': 'Tasti predefiniti',
  'shortcuts.done': 'Fatto',
  'shortcuts.none': 'nessuno',
}
