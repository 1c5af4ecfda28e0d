import type { DownloadsMessages } from '../en/downloads'

/** Deutsch. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Diese Datei',
  'downloads.original': 'Originaldatei',
  'downloads.text': 'Text dieser Seite',
  'downloads.picture': 'Bild dieser Seite',
  'downloads.width': '{width, number} Pixel breit',
  'downloads.fullSize': 'Volle Größe',
  'downloads.others': 'Andere Formate',
  'downloads.openHere': 'Hier öffnen',
  'downloads.backTo': 'Zurück zu „{title}“',
  'downloads.pages': 'Ausgewählte Seiten',
  'downloads.which': 'Seiten, etwa 1-5, 9',
  'downloads.wrong': 'Geben Sie Seitenzahlen von 1 bis {total, number} ein, etwa 1-5, 9.',
  'downloads.tooMany':
    'Höchstens {most, number} Seiten auf einmal. Wählen Sie weniger und danach die nächsten.',
  'downloads.makePdf': 'PDF erstellen',
  'downloads.print': 'Drucken',
  'downloads.working': '{done, number} von {total, number} Seiten',
  'downloads.cancel': 'Abbrechen',
  'downloads.done': 'Das PDF ist fertig und liegt bei den Downloads des Browsers.',
  'downloads.failed':
    'Seite {page, number} konnte nicht geladen werden, daher wurde nichts erstellt. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder wählen Sie andere Seiten.',
  'downloads.makePictures': 'Bilder speichern',
  'downloads.pictureSize': 'Größe der Bilder',
  'downloads.saved': 'Die Bilder sind fertig und liegen bei den Downloads des Browsers.',
  'downloads.picturesAbout': 'Bilder: etwa {size}',
}
