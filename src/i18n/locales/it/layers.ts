import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Immagine mostrata',
  'layers.parts': 'Parti della pagina',
  'layers.number': 'Immagine {number, number}',
  'layers.over': 'Sovrapponi',
  'layers.overNamed': 'Sovrapponi: {label}',
  'layers.opacity': 'Opacità di {label}',
  'layers.reset': 'Ripristina',
  'layers.none': 'Di questa pagina c’è una sola immagine.',
  'layers.failed': 'Non è stato possibile caricare questa immagine. Riprovare o sceglierne un’altra.',
  'layers.denied': 'La biblioteca non consente di vedere questa immagine da qui. Sceglierne un’altra.',
  'layers.login':
    'La biblioteca mostra questa immagine solo ai lettori che hanno effettuato l’accesso. Effettuare l’accesso presso la biblioteca, poi riprovare.',
}
