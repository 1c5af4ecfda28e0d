import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Σύγκριση',
  side: 'Πλάι πλάι',
  swipe: 'Σάρωση',
  blink: 'Εναλλαγή',
  together: 'Μετακίνηση μαζί',
  swap: 'Αλλαγή πλευρών',
  close: 'Κλείσιμο: {title}',
  active: 'Ενεργό: {title}',
  divider: 'Διαχωριστικό',
  share: '{percent, number} % {title}',
  fade: 'Ξεθώριασμα',
  alternate: 'Αυτόματη εναλλαγή',
  pictures: 'Η σάρωση και η εναλλαγή χρειάζονται εικόνα σελίδας και στις δύο πλευρές.',
  open: 'Εμφάνιση δίπλα',
  field: 'Σύγκριση με: αριθμό σελίδας ή διεύθυνση άλλου αντικειμένου',
  more: '{count, plural, one {Αυτός ο σύνδεσμος αναφέρει # ακόμη αντικείμενο} other {Αυτός ο σύνδεσμος αναφέρει # ακόμη αντικείμενα}}',
  exchange: 'Επιλέξτε ένα για να εμφανιστεί στη θέση του: {title}',
  oneSide: 'Η άλλη πλευρά δεν έχει μανιφέστο IIIF: εδώ αναφέρεται μόνο η μία πλευρά.',
}
