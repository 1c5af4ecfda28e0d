import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Εμφανιζόμενη εικόνα',
  'layers.parts': 'Μέρη της σελίδας',
  'layers.number': 'Εικόνα {number, number}',
  'layers.over': 'Επικάλυψη',
  'layers.overNamed': 'Επικάλυψη: {label}',
  'layers.opacity': 'Αδιαφάνεια: {label}',
  'layers.reset': 'Επαναφορά',
  'layers.none': 'Υπάρχει μόνο μία εικόνα αυτής της σελίδας.',
  'layers.failed': 'Δεν ήταν δυνατή η φόρτωση αυτής της εικόνας. Δοκιμάστε ξανά ή επιλέξτε άλλη.',
  'layers.denied': 'Η βιβλιοθήκη δεν επιτρέπει την προβολή αυτής της εικόνας από εδώ. Επιλέξτε άλλη.',
  'layers.login':
    'Η βιβλιοθήκη δείχνει αυτή την εικόνα μόνο σε συνδεδεμένους αναγνώστες. Συνδεθείτε στη βιβλιοθήκη και δοκιμάστε ξανά.',
}
