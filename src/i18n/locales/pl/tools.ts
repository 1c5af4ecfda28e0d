import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Jasność',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Odwróć kolory',
  'adjust.reset': 'Przywróć',
  'adjust.saturation': 'Nasycenie',
  'adjust.grey': 'Skala szarości',
  'adjust.mirror': 'Odbicie lustrzane',
  'ruler.show': 'Linijka',
  'ruler.label': 'Linijka: {length}',
  'ruler.size': 'Ta strona ma wymiary {width} × {height}.',
  'ruler.object': 'Według skali podanej w obiekcie.',
  'ruler.library': 'Według rozdzielczości skanów podanej przez bibliotekę: {dpi} pikseli na cal.',
  'ruler.file':
    'Według rozdzielczości podanej w pliku: {dpi} pikseli na cal. Pliki nie zawsze podają prawdziwą.',
  'ruler.unknown':
    'Ani obiekt, ani jego plik nie podaje wielkości tej strony, więc nie można narysować linijki.',
  'ruler.waiting': 'Ustalanie skali tej strony…',
  'ruler.layout': 'Linijka pojawia się tam, gdzie widać jedną stronę lub dwie strony obok siebie.',
  'text.title': 'Tekst całego obiektu',
  'text.save': 'Zapisz tekst wszystkich stron',
  'text.saved': 'Tekst został przekazany do pobranych plików przeglądarki.',
  'text.none': 'Nie udało się odczytać żadnego tekstu.',
  'text.without': 'Zapisano bez tekstu tych stron, którego nie udało się odczytać: {pages}.',
  'back.to': 'Wróć do {host}',
  'link.moved': 'Strona z tego linku jest teraz w innym miejscu obiektu: {page}.',
  'link.unsure':
    'Ten obiekt zmienił się od utworzenia linku. Prawdopodobnie chodziło o tę stronę, ale nie jest to pewne: {page}.',
  'link.missing':
    'Ten obiekt zmienił się od utworzenia linku i strony z linku już w nim nie ma. Widzisz: {page}.',
  'link.fileMissing': 'Ten obiekt zmienił się od utworzenia linku i pliku z linku już w nim nie ma.',
  'collection.waiting': 'Wczytywanie kolejnych pozycji…',
  'collection.failed': 'Nie udało się wczytać pozostałej części tej kolekcji.',
  'collection.cut': 'Nie wszystkie pozycje tej kolekcji są tu wymienione.',
  'collection.previous': 'Poprzednie pozycje',
  'canvas.waiting': 'Wczytywanie tej strony…',
  'canvas.elsewhere': 'Opis tej strony znajduje się na {host} i nie jest stamtąd pobierany.',
}
