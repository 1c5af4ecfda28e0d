import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Otwieranie…',
  'viewer.loadingBytes': 'Otwieranie… odebrano {size}',
  'viewer.stillLoading': 'Nadal trwa otwieranie. Serwer odpowiada powoli.',
  'viewer.untitled': 'Bez tytułu',
  'viewer.empty.title': 'Nie ma tu nic do pokazania',
  'viewer.empty.body':
    'Ten rekord nie ma własnych plików. Mogą być przechowywane gdzie indziej: skorzystaj z poniższych linków lub zapytaj w bibliotece.',
  'viewer.empty.bodyAlone':
    'Ten rekord nie ma własnych plików. Mogą być przechowywane gdzie indziej; zapytaj w bibliotece.',
  'viewer.main': 'Strona',
  'viewer.skip': 'Przejdź do strony',
  'viewer.readText': 'Czytaj tekst tej strony',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Wczytaj tę część ponownie',
  'viewer.partFailed': 'Ta część nie wczytała się lub przestała działać. Z reszty można nadal korzystać.',

  'page.named': 'Strona {position, number} z {total, number}',
  'page.namedWithLabel': 'Strona {position, number} z {total, number}, {label}',
  'page.pairNamed': 'Strony {position, number} i {last, number} z {total, number}',
  'page.pairNamedWithLabel': 'Strony {position, number} i {last, number} z {total, number}, {label}',
  'page.file': 'Plik {file, number} z {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Plik {file, number} z {files, number}, strona {position, number} z {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Plik {file, number} z {files, number}, strony {position, number} i {last, number} z {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Plik',
  'page.fieldInFile': 'Plik {file, number} z {files, number}, strona',
  'page.field': 'Przejdź do strony (numer lub oznaczenie z druku)',
  'page.notFound': 'Nie ma strony „{typed}”. Wpisz numer od 1 do {total, number} lub oznaczenie z druku.',
  'page.next': 'Następna strona',
  'page.previous': 'Poprzednia strona',
  'page.first': 'Pierwsza strona',
  'page.last': 'Ostatnia strona',
  'page.loading': 'Wczytywanie strony…',
  'page.partsNotShown': 'Nie wszystko z tej strony można tu pokazać.',

  'zoom.in': 'Powiększ',
  'zoom.out': 'Pomniejsz',
  'zoom.whole': 'Cała strona',
  'zoom.announced': 'Powiększenie {percent, number}%',
  'zoom.announcedWhole': 'Cała strona',

  'pan.title': 'Przesuwanie widoku',
  'pan.left': 'Przesuń w lewo',
  'pan.right': 'Przesuń w prawo',
  'pan.up': 'Przesuń w górę',
  'pan.down': 'Przesuń w dół',

  'layout.title': 'Układ',
  'layout.single': 'Jedna strona',
  'layout.scroll': 'Przewijanie',
  'layout.overview': 'Przegląd',
  'layout.book': 'Dwie strony',
  'layout.shift': 'Zmień łączenie stron w pary',

  'rotate.right': 'Obróć w prawo',
  'rotate.left': 'Obróć w lewo',
  'rotate.announced': 'Obrócono o {degrees, number}°',

  'fullscreen.enter': 'Pełny ekran',
  'fullscreen.leave': 'Zamknij pełny ekran',

  'navigator.show': 'Mapa podglądu',
  'navigator.hint': 'Widoczna jest część w ramce. Kliknij, aby się tam przenieść.',

  'order.title': 'Kolejność stron',
  'order.delivered': 'Jak dostarczono',
  'order.number': 'Kolejność {number, number}',

  'toolbar.panels': 'Panele',
  'toolbar.pages': 'Strony',
  'toolbar.view': 'Widok',
  'toolbar.more': 'Więcej',

  'collection.back': 'Powrót do kolekcji',
  'collection.ways': 'Powiązane linki',
  'collection.byDate': 'Według daty',
  'collection.entries': '{count, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}',
  'collection.volumes': '{count, plural, one {# tom} few {# tomy} many {# tomów} other {# tomu}}',
  'collection.empty.title': 'Ta kolekcja jest pusta',
  'collection.empty.body':
    'Kolekcja nie zawiera niczego, co można otworzyć. Być może biblioteka jeszcze jej nie wypełniła.',
  'collection.more': 'Więcej z tej kolekcji',
  'collection.next': 'Następny obiekt w kolekcji',
  'collection.previous': 'Poprzedni obiekt w kolekcji',

  'volumes.next': 'Następny tom',
  'volumes.previous': 'Poprzedni tom',

  'drop.hint': 'Upuść, aby otworzyć',

  'hold.wheel': 'Kliknij tutaj, aby używać kółka myszy, lub przytrzymaj {key}, aby powiększać',
  'hold.touch': 'Dotknij, aby tu przewijać, lub użyj dwóch palców, aby powiększać',

  'shortcuts.show': 'Skróty klawiszowe',

  'scrubber.label': 'Miejsce w dokumencie',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Ostatnio otwarta strona: {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Poprzednio otwarte miejsce jest dalej w tym dokumencie.',
  'comingBack.go': 'Przejdź do strony {position, number}',
  'comingBack.goInside': 'Przejdź tam',
  'comingBack.where': 'Prowadzi tam przycisk na górnym pasku.',
  'comingBack.dismiss': 'Ukryj',

  'start.title': 'Otwórz dokument',
  'start.lead': 'Lectern pokazuje to, co udostępniają biblioteki: reprezentacje Alma i manifesty IIIF.',
  'start.field': 'Adres URL manifestu IIIF lub usługi dostarczania Alma',
  'start.open': 'Otwórz',
  'start.samples': 'Przykłady',
  'start.invalid': 'To nie jest adres internetowy. Powinien zaczynać się od https://.',
}
