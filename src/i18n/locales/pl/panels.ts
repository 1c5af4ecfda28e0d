import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Dostosuj obraz',

  'layers.title': 'Warstwy',

  'panel.close': 'Zamknij',
  'panel.contents': 'Spis treści',
  'panel.thumbnails': 'Miniatury',
  'panel.volumes': 'Tomy',
  'panel.collection': 'Kolekcja',
  'panel.about': 'Informacje',
  'panel.share': 'Udostępnij',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Brak spisu treści.',
  'contents.part': '{name}, część {part, number} z {count, number}',
  'contents.untitled': 'Część bez tytułu',

  'about.rights': 'Prawa',
  'about.provider': 'Udostępnia',
  'about.homepage': 'Zobacz też w sieci',
  'about.renderings': 'Inne formaty',
  'about.seeAlso': 'Dane o tym obiekcie',
  'about.page': 'O tej stronie',
  'about.source': 'Źródło',
  'about.manifest': 'Adres URL manifestu lub usługi dostarczania',
  'about.newTab': '(otwiera się w nowej karcie)',

  'share.link': 'Link do tej strony',
  'share.linkRegion': 'Link do widocznego fragmentu',
  'share.copy': 'Kopiuj',
  'share.copied': 'Skopiowano',
  'share.selected': 'Link jest zaznaczony i można go skopiować ręcznie.',
  'share.notPossible':
    'Ten dokument otwarto przez adres, który po kilku minutach wygasa. Link do niego nie działałby u innych.',

  'embed.switch': 'Inne wersje tego tytułu',
  'share.state': 'Stan treści IIIF',
  'share.stateLink': 'Link do czytników IIIF',
  'share.stateJson': 'Stan treści jako JSON',

  'share.drag': 'Przeciągnij tę ikonę do innego czytnika IIIF, aby otworzyć w nim obiekt.',

  'cite.title': 'Cytuj',
  'embed.title': 'Osadź',
  'embed.html': 'HTML do skopiowania',

  'settings.title': 'Ustawienia',

  'panel.text': 'Tekst',
  'panel.files': 'Pliki',
  'panel.transcript': 'Transkrypcja',
  'panel.annotations': 'Adnotacje',
  'panel.places': 'Miejsca',
  'panel.preflight': 'Kontrola wstępna',

  'panel.find': 'Szukaj',

  'find.field': 'Szukane słowa',
  'find.matchCase': 'Uwzględniaj wielkość liter',
  'find.wholeWords': 'Całe słowa',
  'find.matchAccents': 'Uwzględniaj znaki diakrytyczne',
  'find.hint': 'Wpisz słowo lub frazę.',
  'find.searching': 'Wyszukiwanie…',
  'find.count':
    '{total, plural, =0 {Brak wyników. Spróbuj innej pisowni lub mniejszej liczby słów.} one {# wynik} few {# wyniki} many {# wyników} other {# wyniku}}',
  'find.listed': 'Liczba wyników: {total, number}. Wyświetlono pierwsze {count, number}.',
  'find.noWords': 'PDF nie ma tekstu: nie można go przeszukiwać ani odczytać na głos.',
  'find.next': 'Następny wynik',
  'find.previous': 'Poprzedni wynik',
  'find.page': 'Strona {label}',
  'find.reading': 'Przeczytane strony: {read, number} z {of, number}',
  'find.mark': 'Wynik {position, number} z {total, number}: {words}',
  'find.failed': 'Części tekstu nie udało się przeszukać. Wyszukaj ponownie później.',
  'find.serviceFailed': 'Wyszukiwarka biblioteki nie odpowiedziała, więc strony są przeszukiwane pojedynczo.',
  'find.inContents': 'w spisie treści',
  'find.inAbout': 'w opisie',
  'find.inStatement': 'w opisie: {label}',
  'find.along': 'Wyniki wzdłuż stron',
  'find.onPage': '{count, plural, one {# wynik} few {# wyniki} many {# wyników} other {# wyniku}}',

  'panel.downloads': 'Pobieranie',

  'panel.representations': 'Reprezentacje',
}
