import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Imagen mostrada',
  'layers.parts': 'Partes de la página',
  'layers.number': 'Imagen {number, number}',
  'layers.over': 'Superponer',
  'layers.overNamed': 'Superponer: {label}',
  'layers.opacity': 'Opacidad de {label}',
  'layers.reset': 'Restablecer',
  'layers.none': 'Solo hay una imagen de esta página.',
  'layers.failed': 'No se pudo cargar esta imagen. Inténtelo de nuevo o elija otra.',
  'layers.denied': 'La biblioteca no permite ver esta imagen desde aquí. Elija otra.',
  'layers.login':
    'La biblioteca muestra esta imagen solo a quienes han iniciado sesión. Inicie sesión en la biblioteca e inténtelo de nuevo.',
}
