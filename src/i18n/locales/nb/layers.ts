import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Bilde som vises',
  'layers.parts': 'Deler av siden',
  'layers.number': 'Bilde {number, number}',
  'layers.over': 'Legg over',
  'layers.overNamed': 'Legg over: {label}',
  'layers.opacity': 'Dekkevne for {label}',
  'layers.reset': 'Tilbakestill',
  'layers.none': 'Det finnes bare ett bilde av denne siden.',
  'layers.failed': 'Bildet kunne ikke lastes inn. Prøv igjen, eller velg et annet.',
  'layers.denied': 'Biblioteket tillater ikke at dette bildet ses herfra. Velg et annet.',
  'layers.login':
    'Biblioteket viser dette bildet bare til brukere som har logget inn. Logg inn hos biblioteket, og prøv så igjen.',
}
