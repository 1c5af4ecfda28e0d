import type { LookMessages } from '../en/look'

/** Español. */
export const look: LookMessages = {
  'look.title': 'Vista de lectura',
  'look.alone': 'Solo el texto',
  'look.size': 'Tamaño',
  'look.smaller': 'Más pequeño',
  'look.larger': 'Más grande',
  'look.percent': '{size, number} %',
  'look.spacing': 'Espaciado',
  'look.spacing.usual': 'Estándar',
  'look.spacing.loose': 'Holgado',
  'look.spacing.wide': 'Amplio',
  'look.font': 'Tipo de letra',
  'look.font.usual': 'Estándar',
  'look.font.serif': 'Con serifas',
  'look.font.sans': 'Sin serifas',
  'look.font.monospace': 'Ancho fijo',
  'look.colours': 'Colores',
  'look.colours.usual': 'Estándar',
  'look.colours.paper': 'Papel',
  'look.colours.dark': 'Oscuro',
  'look.colours.contrast': 'Alto contraste',
  'look.reset': 'Ajustes estándar',
  'look.machine': 'Leído por una máquina: puede contener errores.',
}
