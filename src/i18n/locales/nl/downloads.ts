import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Dit bestand',
  'downloads.original': 'Origineel bestand',
  'downloads.text': 'Tekst van deze pagina',
  'downloads.picture': 'Afbeelding van deze pagina',
  'downloads.width': '{width, number} pixels breed',
  'downloads.fullSize': 'Volledige grootte',
  'downloads.others': 'Andere formaten',
  'downloads.openHere': 'Hier openen',
  'downloads.backTo': 'Terug naar ‘{title}’',
  'downloads.pages': 'Gekozen pagina’s',
  'downloads.which': 'Pagina’s, bijvoorbeeld 1-5, 9',
  'downloads.wrong': 'Typ paginanummers van 1 tot {total, number}, bijvoorbeeld 1-5, 9.',
  'downloads.tooMany': 'Hoogstens {most, number} pagina’s tegelijk. Kies er minder en daarna de volgende.',
  'downloads.makePdf': 'PDF maken',
  'downloads.print': 'Afdrukken',
  'downloads.working': '{done, number} van {total, number} pagina’s',
  'downloads.cancel': 'Annuleren',
  'downloads.done': 'De PDF is klaar en staat bij de downloads van de browser.',
  'downloads.failed':
    'Pagina {page, number} kon niet worden opgehaald; daarom is er niets gemaakt. Controleer de verbinding en probeer het opnieuw, of kies andere pagina’s.',
  'downloads.makePictures': 'Afbeeldingen opslaan',
  'downloads.pictureSize': 'Grootte van de afbeeldingen',
  'downloads.saved': 'De afbeeldingen zijn klaar en staan bij de downloads van de browser.',
  'downloads.picturesAbout': 'Afbeeldingen: ongeveer {size}',
}
