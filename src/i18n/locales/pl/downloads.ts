import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Ten plik',
  'downloads.original': 'Plik oryginalny',
  'downloads.text': 'Tekst tej strony',
  'downloads.picture': 'Obraz tej strony',
  'downloads.width': 'Szerokość: {width, number} px',
  'downloads.fullSize': 'Pełny rozmiar',
  'downloads.others': 'Inne formaty',
  'downloads.openHere': 'Otwórz tutaj',
  'downloads.backTo': 'Wstecz: „{title}”',
  'downloads.pages': 'Wybrane strony',
  'downloads.which': 'Strony, na przykład 1-5, 9',
  'downloads.wrong': 'Wpisz numery stron od 1 do {total, number}, na przykład 1-5, 9.',
  'downloads.tooMany': 'Najwyżej {most, number} stron naraz. Wybierz mniej, a potem następne.',
  'downloads.makePdf': 'Utwórz PDF',
  'downloads.print': 'Drukuj',
  'downloads.working': 'Strony: {done, number} z {total, number}',
  'downloads.cancel': 'Anuluj',
  'downloads.done': 'Plik PDF jest gotowy i został przekazany do pobranych plików przeglądarki.',
  'downloads.failed':
    'Nie udało się pobrać strony {page, number}, więc niczego nie utworzono. Sprawdź połączenie i spróbuj ponownie lub wybierz inne strony.',
  'downloads.makePictures': 'Zapisz obrazy',
  'downloads.pictureSize': 'Rozmiar obrazów',
  'downloads.saved': 'Obrazy są gotowe i zostały przekazane do pobranych plików przeglądarki.',
  'downloads.picturesAbout': 'Obrazy: około {size}',
}
