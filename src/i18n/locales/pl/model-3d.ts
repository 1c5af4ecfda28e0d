import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Wczytywanie modelu…',
  'model3d.slow.title': 'Pokazać ten model?',
  'model3d.slow.body':
    'Ta przeglądarka nie ma procesora graficznego do rysowania. Rysowanie modelu może potrwać minutę, a strona w tym czasie nie reaguje.',
  'model3d.slow.show': 'Pokaż model',
  'model3d.failed.title': 'Nie można pokazać tego modelu',
  'model3d.failed.damaged':
    'Plik jest uszkodzony lub nie jest modelem glTF. Otwórz plik, aby go zapisać, lub zapytaj w bibliotece.',
  'model3d.failed.compressed':
    'Model jest spakowany metodą, która nie jest tu rozpakowywana ({method}). Otwórz plik, aby go zapisać i obejrzeć w innym programie.',
  'model3d.failed.excessive':
    'Model wymaga więcej pamięci, niż ma przeglądarka. Otwórz plik, aby go zapisać i obejrzeć w innym programie.',
  'model3d.failed.large': 'Model jest większy niż {size} i nie został wczytany. Otwórz plik, aby go zapisać.',
  'model3d.failed.noGraphics':
    'Ta przeglądarka nie może teraz rysować w trzech wymiarach. Otwórz plik, aby go zapisać, lub spróbuj w innej przeglądarce.',
}
