import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'Nie można odczytać pliku.',
  empty: 'Plik jest pusty.',
  truncated: 'Brakuje końca pliku. Skopiuj go ponownie stamtąd, skąd pochodzi.',
  broken: 'Nie można zdekodować obrazu: plik jest uszkodzony.',
  'wrong-type': 'Nazwa wskazuje {stated}, ale plik to {format}.',
  encrypted: 'Plik otwiera się tylko po podaniu hasła.',
  'large-pdf': 'PDF ma {megabytes} MB; czytelnicy na wolnych łączach długo czekają.',
  'pdf-text': 'PDF nie ma tekstu: nie można go przeszukiwać ani odczytać na głos.',
  'pdf-tags': 'PDF nie ma znaczników: czytniki ekranu źle go czytają.',
  'pdf-labels': 'PDF nie ma etykiet stron: jego numery stron nie są drukowanymi.',
  missing:
    '{count, plural, one {Między tymi dwoma plikami prawdopodobnie brakuje pliku o numerze {first}.} few {Między tymi dwoma plikami prawdopodobnie brakuje plików o numerach od {first} do {last}.} many {Między tymi dwoma plikami prawdopodobnie brakuje plików o numerach od {first} do {last}.} other {Między tymi dwoma plikami prawdopodobnie brakuje plików o numerach od {first} do {last}.}}',
  'cover-missing':
    '{number, select, 0 {Wydaje się, że brakuje przedniej okładki: jest tylko na końcu.} other {Numery plików zaczynają się od {number}: wydaje się, że brakuje okładki lub innej strony na początku.}}',
  order: 'Plik o numerze {number} występuje po numerze {before}.',
  'number-doubled': 'Plik o numerze {number} występuje więcej niż raz.',
  'name-doubled':
    'Nazwy różnią się tylko wielkością liter lub postacią znaków diakrytycznych. W innych systemach jeden plik zastąpi drugi.',
  'same-bytes': 'Te pliki ({count}) są identyczne co do bajta.',
  rescanned: 'Te dwa pliki to prawdopodobnie jedna strona zeskanowana dwukrotnie (podobieństwo {percent}%).',
  blank:
    '{count, plural, one {Jedna strona jest prawdopodobnie pusta.} few {Prawdopodobnie puste są {count} strony.} many {Prawdopodobnie pustych jest {count} stron.} other {Prawdopodobnie puste jest {count} strony.}}',
  rotated: 'Strona jest prawdopodobnie obrócona na bok.',
  'upside-down': 'Strona wydaje się odwrócona do góry nogami.',
  skewed: 'Strona jest prawdopodobnie przekrzywiona o {degrees}°.',
  gutter: 'Grzbiet jest prawdopodobnie po złej stronie. Być może zamieniono lewą i prawą stronę.',
  size: 'Obraz ma {width} × {height} pikseli, a sąsiednie mają {usualWidth} × {usualHeight}. Może być ucięty.',
  'fold-out':
    'Strona wydaje się rozkładówką lub dwiema stronami na jednym obrazie, ale ani etykieta, ani nazwa tego nie mówią.',
  resolution: 'Obraz ma {value} pikseli na cal, większość ma {usual}.',
  colour: 'Obraz ma {value}, większość ma {usual} (kanały × głębia).',
  blurred: 'Obraz jest znacznie mniej ostry niż pozostałe.',
  exposure: 'Na obrazie jest znacznie więcej zupełnej czerni lub bieli niż na pozostałych.',
  cast: 'Kolory są bardziej czerwone lub niebieskie niż na pozostałych obrazach.',
  'form-missing':
    '{form, select, master {Ten plik nie ma pliku wzorcowego (master), choć inne go mają.} other {Ten plik wzorcowy (master) nie ma kopii dla przeglądarek, choć inne ją mają.}}',
  'label-file-name':
    '{count, plural, one {Etykieta jednej strony jest nazwą jej pliku.} few {Etykiety {count} stron są nazwami ich plików.} many {Etykiety {count} stron są nazwami ich plików.} other {Etykiety {count} strony są nazwami ich plików.}}',
  'label-gap':
    '{count, plural, one {Żadna strona nie ma etykiety {first}.} few {Żadne strony nie mają etykiet od {first} do {last}.} many {Żadne strony nie mają etykiet od {first} do {last}.} other {Żadne strony nie mają etykiet od {first} do {last}.}} Być może brakuje stron.',
  'label-doubled': 'Więcej niż jedna strona ma etykietę {label}.',
  'label-order': 'Etykieta {number} występuje po etykiecie {before}.',
  'roman-break': 'Po numerach rzymskich arabskie zaczynają się od {number}.',
  'text-missing':
    '{count, plural, one {Jedna strona nie ma tekstu, choć inne go mają.} few {{count} strony nie mają tekstu, choć inne go mają.} many {{count} stron nie ma tekstu, choć inne go mają.} other {{count} strony nie ma tekstu, choć inne go mają.}}',
  'text-unreadable': 'Duża część tekstu to nie słowa ({percent}%). Rozpoznawanie tekstu mogło się nie udać.',
  'text-language': 'Teksty w innym języku niż podany: {count}. Podany: {stated}. Tekst: {language}.',
  'text-doubled': 'Dwa różne obrazy mają ten sam tekst. Jeden z tekstów należy do innej strony.',
  'captions-alone': 'Nie ma nagrania do tych napisów.',
  'captions-missing': 'Film nie ma napisów.',
  'captions-long':
    '{seconds, plural, one {Napisy kończą się sekundę po nagraniu.} few {Napisy kończą się {seconds} sekundy po nagraniu.} many {Napisy kończą się {seconds} sekund po nagraniu.} other {Napisy kończą się {seconds} sekundy po nagraniu.}}',
  'title-missing': 'Obiekt nie ma tytułu.',
  'rights-missing': 'Obiekt nie podaje praw.',
  'rights-unknown': 'Prawa podano własnymi słowami, a nie znaną deklaracją: {rights}',
  'link-dead': 'Link w opisie nie odpowiada: {url}',
  'thumbnail-missing': 'Obiekt nie ma miniatury.',
  'cors-missing': 'Serwer nie pozwala tej przeglądarce obiektów odczytać pliku (CORS): {host}.',
  'ranges-missing': 'Serwer nie wysyła części plików; kto przeskakuje, czeka na cały plik: {host}.',
  'signature-short': 'Podpisany link wygasa po {seconds} s.',
}
