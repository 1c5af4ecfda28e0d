import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Vist billede',
  'layers.parts': 'Dele af siden',
  'layers.number': 'Billede {number, number}',
  'layers.over': 'Læg over',
  'layers.overNamed': 'Læg over: {label}',
  'layers.opacity': 'Dækkraft for {label}',
  'layers.reset': 'Nulstil',
  'layers.none': 'Der er kun ét billede af denne side.',
  'layers.failed': 'Billedet kunne ikke indlæses. Prøv igen, eller vælg et andet.',
  'layers.denied': 'Biblioteket tillader ikke, at dette billede ses herfra. Vælg et andet.',
  'layers.login':
    'Biblioteket viser dette billede kun til brugere, der er logget ind. Log ind hos biblioteket, og prøv så igen.',
}
