import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Imatge mostrada',
  'layers.parts': 'Parts de la pàgina',
  'layers.number': 'Imatge {number, number}',
  'layers.over': 'Superposició',
  'layers.overNamed': 'Superposició: {label}',
  'layers.opacity': 'Opacitat: {label}',
  'layers.reset': 'Restableix',
  'layers.none': 'Només hi ha una imatge d’aquesta pàgina.',
  'layers.failed': 'No s’ha pogut carregar aquesta imatge. Torneu-ho a provar o trieu-ne una altra.',
  'layers.denied': 'La biblioteca no permet veure aquesta imatge des d’aquí. Trieu-ne una altra.',
  'layers.login':
    'La biblioteca només mostra aquesta imatge als lectors que han iniciat la sessió. Inicieu la sessió a la biblioteca i torneu-ho a provar.',
}
