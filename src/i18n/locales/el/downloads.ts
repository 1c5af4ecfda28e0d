import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Αυτό το αρχείο',
  'downloads.original': 'Αρχικό αρχείο',
  'downloads.text': 'Κείμενο αυτής της σελίδας',
  'downloads.picture': 'Εικόνα αυτής της σελίδας',
  'downloads.width': 'Πλάτος {width, number} εικονοστοιχεία',
  'downloads.fullSize': 'Πλήρες μέγεθος',
  'downloads.others': 'Άλλες μορφές',
  'downloads.openHere': 'Άνοιγμα εδώ',
  'downloads.backTo': 'Πίσω στο «{title}»',
  'downloads.pages': 'Επιλεγμένες σελίδες',
  'downloads.which': 'Σελίδες, για παράδειγμα 1-5, 9',
  'downloads.wrong': 'Πληκτρολογήστε αριθμούς σελίδων από 1 έως {total, number}, για παράδειγμα 1-5, 9.',
  'downloads.tooMany': 'Το πολύ {most, number} σελίδες κάθε φορά. Επιλέξτε λιγότερες και μετά τις επόμενες.',
  'downloads.makePdf': 'Δημιουργία PDF',
  'downloads.print': 'Εκτύπωση',
  'downloads.working': '{done, number} από {total, number} σελίδες',
  'downloads.cancel': 'Ακύρωση',
  'downloads.done': 'Το PDF είναι έτοιμο και βρίσκεται στις λήψεις του προγράμματος περιήγησης.',
  'downloads.failed':
    'Δεν ήταν δυνατή η λήψη της σελίδας {page, number}, γι’ αυτό δεν δημιουργήθηκε τίποτα. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά ή επιλέξτε άλλες σελίδες.',
  'downloads.makePictures': 'Αποθήκευση εικόνων',
  'downloads.pictureSize': 'Μέγεθος εικόνων',
  'downloads.saved': 'Οι εικόνες είναι έτοιμες και βρίσκονται στις λήψεις του προγράμματος περιήγησης.',
  'downloads.picturesAbout': 'Εικόνες: περίπου {size}',
}
