import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Bild som visas',
  'layers.parts': 'Delar av sidan',
  'layers.number': 'Bild {number, number}',
  'layers.over': 'Lägg över',
  'layers.overNamed': 'Lägg över: {label}',
  'layers.opacity': 'Opacitet för {label}',
  'layers.reset': 'Återställ',
  'layers.none': 'Det finns bara en bild av den här sidan.',
  'layers.failed': 'Bilden kunde inte läsas in. Försök igen eller välj en annan.',
  'layers.denied': 'Biblioteket tillåter inte att den här bilden visas härifrån. Välj en annan.',
  'layers.login':
    'Biblioteket visar den här bilden endast för användare som har loggat in. Logga in hos biblioteket och försök sedan igen.',
}
