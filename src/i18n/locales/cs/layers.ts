import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Zobrazený obraz',
  'layers.parts': 'Části strany',
  'layers.number': 'Obraz {number, number}',
  'layers.over': 'Překrytí',
  'layers.overNamed': 'Překrytí: {label}',
  'layers.opacity': 'Krytí: {label}',
  'layers.reset': 'Obnovit',
  'layers.none': 'Tato strana má jen jeden obraz.',
  'layers.failed': 'Tento obraz se nepodařilo načíst. Zkuste to znovu nebo zvolte jiný.',
  'layers.denied': 'Knihovna nedovoluje zobrazit tento obraz odtud. Zvolte jiný.',
  'layers.login':
    'Knihovna zobrazuje tento obraz jen přihlášeným čtenářům. Přihlaste se v knihovně a zkuste to znovu.',
}
