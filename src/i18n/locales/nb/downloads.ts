import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Denne filen',
  'downloads.original': 'Originalfil',
  'downloads.text': 'Teksten på denne siden',
  'downloads.picture': 'Bilde av denne siden',
  'downloads.width': '{width, number} piksler bredt',
  'downloads.fullSize': 'Full størrelse',
  'downloads.others': 'Andre formater',
  'downloads.openHere': 'Åpne her',
  'downloads.backTo': 'Tilbake til «{title}»',
  'downloads.pages': 'Valgte sider',
  'downloads.which': 'Sider, for eksempel 1-5, 9',
  'downloads.wrong': 'Skriv sidenumre fra 1 til {total, number}, for eksempel 1-5, 9.',
  'downloads.tooMany': 'Høyst {most, number} sider om gangen. Velg færre, og deretter de neste.',
  'downloads.makePdf': 'Lag en PDF',
  'downloads.print': 'Skriv ut',
  'downloads.working': '{done, number} av {total, number} sider',
  'downloads.cancel': 'Avbryt',
  'downloads.done': 'PDF-en er klar og er gitt videre til nettleserens nedlastinger.',
  'downloads.failed':
    'Side {page, number} kunne ikke hentes, så ingenting ble laget. Kontroller forbindelsen og prøv igjen, eller velg andre sider.',
  'downloads.makePictures': 'Lagre bildene',
  'downloads.pictureSize': 'Størrelse på bildene',
  'downloads.saved': 'Bildene er klare og er gitt videre til nettleserens nedlastinger.',
  'downloads.picturesAbout': 'Bilder: ca. {size}',
}
