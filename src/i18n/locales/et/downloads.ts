import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'See fail',
  'downloads.original': 'Algne fail',
  'downloads.text': 'Selle lehekülje tekst',
  'downloads.picture': 'Selle lehekülje pilt',
  'downloads.width': 'Laius {width, number} pikslit',
  'downloads.fullSize': 'Täissuurus',
  'downloads.others': 'Muud vormingud',
  'downloads.openHere': 'Ava siin',
  'downloads.backTo': 'Tagasi: „{title}“',
  'downloads.pages': 'Valitud leheküljed',
  'downloads.which': 'Leheküljed, näiteks 1-5, 9',
  'downloads.wrong': 'Sisestage leheküljenumbrid vahemikus 1 kuni {total, number}, näiteks 1-5, 9.',
  'downloads.tooMany': 'Korraga kuni {most, number} lehekülge. Valige vähem ja seejärel järgmised.',
  'downloads.makePdf': 'Loo PDF',
  'downloads.print': 'Prindi',
  'downloads.working': '{done, number}/{total, number} lehekülge',
  'downloads.cancel': 'Tühista',
  'downloads.done': 'PDF on valmis ja anti üle brauseri allalaadimiste hulka.',
  'downloads.failed':
    'Lehekülge {page, number} ei õnnestunud hankida, seepärast ei loodud midagi. Kontrollige ühendust ja proovige uuesti või valige teised leheküljed.',
  'downloads.makePictures': 'Salvesta pildid',
  'downloads.pictureSize': 'Piltide suurus',
  'downloads.saved': 'Pildid on valmis ja anti üle brauseri allalaadimiste hulka.',
  'downloads.picturesAbout': 'Pildid: umbes {size}',
}
