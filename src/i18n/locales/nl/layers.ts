import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Getoonde afbeelding',
  'layers.parts': 'Delen van de pagina',
  'layers.number': 'Afbeelding {number, number}',
  'layers.over': 'Eroverheen leggen',
  'layers.overNamed': 'Eroverheen leggen: {label}',
  'layers.opacity': 'Dekking van {label}',
  'layers.reset': 'Herstellen',
  'layers.none': 'Er is maar één afbeelding van deze pagina.',
  'layers.failed': 'Deze afbeelding kon niet worden geladen. Probeer het opnieuw of kies een andere.',
  'layers.denied':
    'De bibliotheek staat niet toe dat deze afbeelding hiervandaan wordt bekeken. Kies een andere.',
  'layers.login':
    'De bibliotheek toont deze afbeelding alleen aan lezers die zich hebben aangemeld. Meld u aan bij de bibliotheek en probeer het dan opnieuw.',
}
