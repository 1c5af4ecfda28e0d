import type { ShortcutMessages } from '../en/shortcuts'

/** Español. */
export const shortcuts: ShortcutMessages = {
  'shortcuts.turn': 'Página siguiente o anterior (con ampliación, mueve la vista)',
  'shortcuts.turnAlways': 'Página anterior o siguiente',
  'shortcuts.ends': 'Primera o última página',
  'shortcuts.jump': 'Ir a una página',
  'shortcuts.zoom': 'Ampliar o reducir',
  'shortcuts.whole': 'Página entera',
  'shortcuts.pan': 'Mover la vista',
  'shortcuts.book': 'Una página o dos',
  'shortcuts.rotate': 'Girar (Mayús: al revés)',
  'shortcuts.fullscreen': 'Pantalla completa',
  'shortcuts.close': 'Cerrar lo que está abierto',
  'shortcuts.search': 'Buscar e ir al resultado siguiente',
  'shortcuts.help': 'Esta lista',
  'shortcuts.change': 'Cambiar teclas',
  'shortcuts.changeKey': 'Cambiar la tecla {key}: {action}',
  'shortcuts.press': 'Pulse la nueva tecla. Supr: ninguna; Esc: dejarla como está.',
  'shortcuts.taken': '{key} ya es la tecla de: {action}. Elija otra.',
  'shortcuts.changed': '{action}: ahora {key}',
  'shortcuts.removed': '{action}: sin tecla',
  'shortcuts.usual': 'Teclas predeterminadas',
  'shortcuts.done': 'Listo',
  'shortcuts.none': 'ninguna',
}
