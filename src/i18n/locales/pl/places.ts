import type { PlaceMessages } from '../en/places'

/** Words of places and dates. */
export const places: PlaceMessages = {
  'map.name': 'Mapa miejsc',
  'map.keys':
    'Klawisze strzałek przesuwają mapę, + i − zmieniają powiększenie, 0 pokazuje wszystkie miejsca.',
  'map.nearer': 'Powiększ mapę',
  'map.farther': 'Pomniejsz mapę',
  'map.all': 'Pokaż wszystkie miejsca',
  'map.waiting': 'Wczytywanie mapy…',
  'map.ground': 'Podkład: Natural Earth',
  count:
    '{count, plural, =0 {Nie wymieniono tu żadnych miejsc.} one {# miejsce} few {# miejsca} many {# miejsc} other {# miejsca}}',
  cut: 'Pokazano nie wszystkie miejsca, tylko pierwsze {count, number}.',
  failed:
    'Niektórych miejsc nie udało się wczytać. Spróbuj ponownie; jeśli to nie pomoże, powiadom bibliotekę.',
  again: 'Spróbuj ponownie',
  unnamed: 'Miejsce bez nazwy',
  ofObject: 'Cały obiekt',
  ofCollection: 'Cała kolekcja',
  ofSection: 'Część',
  onPart: '{page}, fragment strony',
  'position.title': 'Długość i szerokość geograficzna',
  'position.pointer': 'Pod wskaźnikiem',
  'position.centre': 'Na środku widoku',
  'position.none': 'Przesuń wskaźnik nad mapę na stronie.',
  'position.unusable': 'Nie można odczytać georeferencji tej strony. Powiadom bibliotekę.',
  'position.north': '{degrees} N',
  'position.south': '{degrees} S',
  'position.east': '{degrees} E',
  'position.west': '{degrees} W',
  'position.both': '{latitude}, {longitude}',
  extent: 'Zasięg mapy na tej stronie',
  'dates.jump': 'Przejdź do daty',
  'dates.hint': 'Rok, miesiąc lub dzień, na przykład 1887, 1887-05 lub 1887-05-17',
  'dates.go': 'Przejdź',
  'dates.unread': 'To nie jest data. Wpisz rok, miesiąc lub dzień, na przykład 1887, 1887-05 lub 1887-05-17.',
  'dates.none': 'Nie ma niczego z tego dnia ani późniejszego.',
  'dates.entries': '{count, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}',
  'dates.undated': 'Bez daty',
}
