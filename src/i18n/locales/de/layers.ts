import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Gezeigtes Bild',
  'layers.parts': 'Teile der Seite',
  'layers.number': 'Bild {number, number}',
  'layers.over': 'Überlagern',
  'layers.overNamed': 'Überlagern: {label}',
  'layers.opacity': 'Deckkraft von {label}',
  'layers.reset': 'Zurücksetzen',
  'layers.none': 'Von dieser Seite gibt es nur ein Bild.',
  'layers.failed':
    'Dieses Bild konnte nicht geladen werden. Versuchen Sie es noch einmal, oder wählen Sie ein anderes.',
  'layers.denied':
    'Die Bibliothek erlaubt nicht, dass dieses Bild von hier aus gesehen wird. Wählen Sie ein anderes.',
  'layers.login':
    'Die Bibliothek zeigt dieses Bild nur nach einer Anmeldung. Melden Sie sich bei der Bibliothek an, und versuchen Sie es noch einmal.',
}
