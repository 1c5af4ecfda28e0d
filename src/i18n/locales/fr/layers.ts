import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Image affichée',
  'layers.parts': 'Parties de la page',
  'layers.number': 'Image {number, number}',
  'layers.over': 'Superposer',
  'layers.overNamed': 'Superposer : {label}',
  'layers.opacity': 'Opacité de {label}',
  'layers.reset': 'Rétablir',
  'layers.none': 'Il n’y a qu’une image de cette page.',
  'layers.failed': 'Cette image n’a pas pu être chargée. Réessayez, ou choisissez-en une autre.',
  'layers.denied': 'La bibliothèque ne permet pas de voir cette image d’ici. Choisissez-en une autre.',
  'layers.login':
    'La bibliothèque ne montre cette image qu’aux lecteurs identifiés. Identifiez-vous auprès de la bibliothèque, puis réessayez.',
}
