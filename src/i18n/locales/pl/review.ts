import type { ReviewMessages } from '../en/review'

/** Words of the preflight panel. */
export const review: ReviewMessages = {
  'review.lead':
    'Sprawdza wszystkie pliki tego obiektu pod kątem możliwych błędów. Każde spostrzeżenie jest pytaniem. Nic nie jest zmieniane ani nigdzie wysyłane.',
  'review.start': 'Sprawdź wszystkie pliki',
  'review.again': 'Sprawdź ponownie',
  'review.cancel': 'Anuluj',
  'review.checking': 'Sprawdzone pliki',
  'review.progress': 'Pliki: {done, number} z {all, number}',
  'review.seconds':
    '{count, plural, one {jeszcze około sekundy} few {jeszcze około # sekund} many {jeszcze około # sekund} other {jeszcze około # sekundy}}',
  'review.minutes':
    '{count, plural, one {jeszcze około minuty} few {jeszcze około # minut} many {jeszcze około # minut} other {jeszcze około # minuty}}',
  'review.cancelled': 'Anulowano. Oto dotychczasowe spostrzeżenia.',
  'review.count':
    '{count, plural, =0 {Niczego nie znaleziono} one {Jedno spostrzeżenie} few {# spostrzeżenia} many {# spostrzeżeń} other {# spostrzeżenia}}',
  'review.certain': 'Pewne',
  'review.likely': 'Do obejrzenia',
  'review.page': 'Strona {page, number}, {name}',
  'review.more': '{count, plural, one {Jeszcze #} few {Jeszcze #} many {Jeszcze #} other {Jeszcze #}}',
  'review.decision': 'Decyzja',
  'review.right': 'Trafne',
  'review.wrong': 'Nietrafne',
  'review.accepted': 'Przyjęte bez zmian',
  'review.note': 'Uwaga',
  'review.undecided': 'Tylko nierozstrzygnięte',
  'review.gone': 'Rozstrzygnięte wcześniej i już nieznalezione',
  'review.report': 'Raport',
  'review.csv': 'Zapisz jako tabelę (CSV)',
  'review.json': 'Zapisz jako JSON',
  'review.print': 'Drukuj',
  'review.copy': 'Kopiuj podsumowanie',
  'review.copied': 'Skopiowano',
  'review.notCopied': 'Przeglądarka nie pozwala na kopiowanie. Zamiast tego zapisz raport.',
  'review.compare': 'Porównaj z wcześniejszym stanem',
  'review.compareLead':
    'Pokazuje, które strony zmieniły się, przybyły, znikły lub zostały przesunięte od wcześniejszego raportu (JSON) lub folderu.',
  'review.openReport': 'Otwórz wcześniejszy raport',
  'review.chooseEarlier': 'Wybierz wcześniejszy folder',
  'review.noReport': 'To nie jest raport JSON zapisany przez Lectern.',
  'review.noFolder': 'Nie można odczytać folderu.',
  'review.changes':
    '{count, plural, =0 {Nic się nie zmieniło} one {Jedna zmiana} few {# zmiany} many {# zmian} other {# zmiany}}',
  'review.changed': 'Zmieniona',
  'review.alike': 'Zmieniona (podobieństwo {percent, number}%)',
  'review.added': 'Dodana',
  'review.removed': 'Usunięta',
  'review.moved': 'Przesunięta',
  'review.before': 'Przedtem',
  'review.now': 'Teraz',
  'review.why.damaged': 'Czytelnicy widzą błąd zamiast tego pliku.',
  'review.why.form': 'Niektórzy czytelnicy nie mogą go otworzyć lub długo czekają.',
  'review.why.order': 'Może brakować strony lub strona może być w niewłaściwym miejscu.',
  'review.why.doubled': 'Czytelnicy widzą dwa razy tę samą stronę, a innej może w tym miejscu brakować.',
  'review.why.picture': 'Obraz niepodobny do sąsiednich może być ucięty, obrócony lub źle zeskanowany.',
  'review.why.labels': 'Czytelnicy szukający drukowanego numeru strony trafiają na niewłaściwą stronę.',
  'review.why.text': 'Strony nie można przeszukać, skopiować ani odczytać na głos.',
  'review.why.captions': 'Osoby, które nie słyszą nagrania, nie poznają jego słów.',
  'review.why.delivery':
    'Gdy magazyn nie odpowiada tak, jak wymagają tego przeglądarki, czytelnicy czekają lub widzą błąd.',
  'review.why.description': 'Czytelnicy nie dowiedzą się, co to jest ani co wolno im z tym zrobić.',
}
