import type { ReviewMessages } from '../en/review'

/** Words of the preflight panel. */
export const review: ReviewMessages = {
  'review.lead':
    'Ελέγχει όλα τα αρχεία αυτού του αντικειμένου για ό,τι μπορεί να είναι λάθος. Ένα εύρημα είναι μια ερώτηση. Τίποτα δεν αλλάζει και τίποτα δεν αποστέλλεται πουθενά.',
  'review.start': 'Έλεγχος όλων των αρχείων',
  'review.again': 'Νέος έλεγχος',
  'review.cancel': 'Ακύρωση',
  'review.checking': 'Ελεγμένα αρχεία',
  'review.progress': '{done, number} από {all, number} αρχεία',
  'review.seconds':
    '{count, plural, one {απομένει περίπου ένα δευτερόλεπτο} other {απομένουν περίπου # δευτερόλεπτα}}',
  'review.minutes': '{count, plural, one {απομένει περίπου ένα λεπτό} other {απομένουν περίπου # λεπτά}}',
  'review.cancelled': 'Ακυρώθηκε. Αυτά είναι τα ευρήματα ως τώρα.',
  'review.count': '{count, plural, =0 {Δεν βρέθηκε τίποτα} one {Ένα εύρημα} other {# ευρήματα}}',
  'review.certain': 'Βέβαια',
  'review.likely': 'Προς εξέταση',
  'review.page': 'Σελίδα {page, number}, {name}',
  'review.more': '{count, plural, one {Ένα ακόμη} other {# ακόμη}}',
  'review.decision': 'Απόφαση',
  'review.right': 'Σωστό',
  'review.wrong': 'Λάθος',
  'review.accepted': 'Αποδεκτό ως έχει',
  'review.note': 'Σημείωση',
  'review.undecided': 'Μόνο όσα εκκρεμούν',
  'review.gone': 'Αποφασισμένα παλαιότερα που δεν βρίσκονται πια',
  'review.report': 'Αναφορά',
  'review.csv': 'Αποθήκευση ως πίνακα (CSV)',
  'review.json': 'Αποθήκευση ως JSON',
  'review.print': 'Εκτύπωση',
  'review.copy': 'Αντιγραφή σύνοψης',
  'review.copied': 'Αντιγράφηκε',
  'review.notCopied':
    'Το πρόγραμμα περιήγησης δεν επιτρέπει την αντιγραφή. Αποθηκεύστε αντί γι’ αυτό την αναφορά.',
  'review.compare': 'Σύγκριση με προηγούμενη κατάσταση',
  'review.compareLead':
    'Δείχνει ποιες σελίδες άλλαξαν, προστέθηκαν, αφαιρέθηκαν ή μετακινήθηκαν από μια προηγούμενη αναφορά (JSON) ή έναν προηγούμενο φάκελο.',
  'review.openReport': 'Άνοιγμα προηγούμενης αναφοράς',
  'review.chooseEarlier': 'Επιλογή του προηγούμενου φακέλου',
  'review.noReport': 'Δεν είναι αναφορά JSON που αποθήκευσε το Lectern.',
  'review.noFolder': 'Ο φάκελος δεν διαβάζεται.',
  'review.changes': '{count, plural, =0 {Τίποτα δεν άλλαξε} one {Μία αλλαγή} other {# αλλαγές}}',
  'review.changed': 'Άλλαξε',
  'review.alike': 'Άλλαξε (ομοιότητα {percent, number} %)',
  'review.added': 'Προστέθηκε',
  'review.removed': 'Αφαιρέθηκε',
  'review.moved': 'Μετακινήθηκε',
  'review.before': 'Πριν',
  'review.now': 'Τώρα',
  'review.why.damaged': 'Οι αναγνώστες βλέπουν ένα σφάλμα στη θέση αυτού του αρχείου.',
  'review.why.form': 'Ορισμένοι αναγνώστες δεν μπορούν να το ανοίξουν ή περιμένουν πολύ.',
  'review.why.order': 'Μπορεί να λείπει μια σελίδα ή να βρίσκεται σε λάθος θέση.',
  'review.why.doubled':
    'Οι αναγνώστες γυρίζουν την ίδια σελίδα δύο φορές και στη θέση της μπορεί να λείπει μια άλλη.',
  'review.why.picture':
    'Μια εικόνα που διαφέρει από τις γειτονικές της μπορεί να είναι κομμένη, γυρισμένη ή κακοσαρωμένη.',
  'review.why.labels': 'Οι αναγνώστες που αναζητούν έναν τυπωμένο αριθμό σελίδας καταλήγουν σε λάθος σελίδα.',
  'review.why.text': 'Η σελίδα δεν μπορεί να αναζητηθεί, να αντιγραφεί ή να διαβαστεί μεγαλόφωνα.',
  'review.why.captions': 'Όσοι δεν μπορούν να ακούσουν την καταγραφή δεν έχουν πρόσβαση στα λόγια της.',
  'review.why.delivery':
    'Όταν ο χώρος αποθήκευσης δεν απαντά όπως χρειάζονται τα προγράμματα περιήγησης, οι αναγνώστες περιμένουν ή βλέπουν σφάλμα.',
  'review.why.description': 'Οι αναγνώστες δεν μαθαίνουν τι είναι αυτό ή τι επιτρέπεται να κάνουν με αυτό.',
}
