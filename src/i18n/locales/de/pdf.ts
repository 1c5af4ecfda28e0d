import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Passwort',
  'pdf.password.why':
    'Diese Datei ist geschützt. Die Bibliothek oder wer sie verfasst hat, kann das Passwort nennen.',
  'pdf.password.wrong':
    'Das ist nicht das Passwort. Prüfen Sie Groß- und Kleinschreibung und versuchen Sie es noch einmal.',
  'pdf.password.open': 'Öffnen',
  'pdf.enclosed.save': 'Speichern',
  'pdf.enclosed.looking': 'Weitere Dateien auf den Seiten werden gesucht …',
  'pdf.hugeImage': 'Ein Bild in dieser Datei ist zu groß, um hier gezeichnet zu werden.',
  'pdf.form': 'Dieses Formular lässt sich nur in dem Programm lesen, für das es gemacht ist.',
  'pdf.damagedPage': 'Diese Seite der PDF-Datei ist beschädigt.',
  'pdf.otherPages': 'Die anderen Seiten lassen sich lesen.',
}
