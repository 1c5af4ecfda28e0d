import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Pokazywany obraz',
  'layers.parts': 'Części strony',
  'layers.number': 'Obraz {number, number}',
  'layers.over': 'Nałożenie',
  'layers.overNamed': 'Nałożenie: {label}',
  'layers.opacity': 'Krycie: {label}',
  'layers.reset': 'Przywróć',
  'layers.none': 'Jest tylko jeden obraz tej strony.',
  'layers.failed': 'Nie udało się wczytać tego obrazu. Spróbuj ponownie lub wybierz inny.',
  'layers.denied': 'Biblioteka nie pozwala oglądać stąd tego obrazu. Wybierz inny.',
  'layers.login':
    'Biblioteka pokazuje ten obraz tylko zalogowanym czytelnikom. Zaloguj się w bibliotece i spróbuj ponownie.',
}
