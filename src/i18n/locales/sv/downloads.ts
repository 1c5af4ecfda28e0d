import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Den här filen',
  'downloads.original': 'Originalfil',
  'downloads.text': 'Texten på den här sidan',
  'downloads.picture': 'Bild av den här sidan',
  'downloads.width': '{width, number} pixlar bred',
  'downloads.fullSize': 'Full storlek',
  'downloads.others': 'Andra format',
  'downloads.openHere': 'Öppna här',
  'downloads.backTo': 'Tillbaka till ”{title}”',
  'downloads.pages': 'Valda sidor',
  'downloads.which': 'Sidor, till exempel 1-5, 9',
  'downloads.wrong': 'Skriv sidnummer från 1 till {total, number}, till exempel 1-5, 9.',
  'downloads.tooMany': 'Högst {most, number} sidor åt gången. Välj färre och sedan nästa.',
  'downloads.makePdf': 'Skapa en PDF',
  'downloads.print': 'Skriv ut',
  'downloads.working': '{done, number} av {total, number} sidor',
  'downloads.cancel': 'Avbryt',
  'downloads.done': 'PDF-filen är klar och har lämnats till webbläsarens nedladdningar.',
  'downloads.failed':
    'Sida {page, number} kunde inte hämtas, så inget skapades. Kontrollera anslutningen och försök igen, eller välj andra sidor.',
  'downloads.makePictures': 'Spara bilderna',
  'downloads.pictureSize': 'Bildernas storlek',
  'downloads.saved': 'Bilderna är klara och har lämnats till webbläsarens nedladdningar.',
  'downloads.picturesAbout': 'Bilder: cirka {size}',
}
