import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Ez a fájl',
  'downloads.original': 'Eredeti fájl',
  'downloads.text': 'Az oldal szövege',
  'downloads.picture': 'Az oldal képe',
  'downloads.width': '{width, number} képpont széles',
  'downloads.fullSize': 'Teljes méret',
  'downloads.others': 'Más formátumok',
  'downloads.openHere': 'Megnyitás itt',
  'downloads.backTo': 'Vissza ide: „{title}”',
  'downloads.pages': 'Kiválasztott oldalak',
  'downloads.which': 'Oldalak, például 1-5, 9',
  'downloads.wrong': 'Adjon meg oldalszámokat 1 és {total, number} között, például 1-5, 9.',
  'downloads.tooMany':
    'Egyszerre legfeljebb {most, number} oldal. Válasszon kevesebbet, azután a következőket.',
  'downloads.makePdf': 'PDF készítése',
  'downloads.print': 'Nyomtatás',
  'downloads.working': '{done, number}/{total, number} oldal',
  'downloads.cancel': 'Mégse',
  'downloads.done': 'A PDF elkészült, és a böngésző letöltései közé került.',
  'downloads.failed':
    'A(z) {page, number}. oldalt nem sikerült lekérni, ezért semmi sem készült el. Ellenőrizze a kapcsolatot, és próbálja újra, vagy válasszon más oldalakat.',
  'downloads.makePictures': 'Képek mentése',
  'downloads.pictureSize': 'Képek mérete',
  'downloads.saved': 'A képek elkészültek, és a böngésző letöltései közé kerültek.',
  'downloads.picturesAbout': 'Képek: kb. {size}',
}
