import type { annotations as english } from '../en/annotations'

/** Words of the annotations, which come with their panel. */
export const annotations: Record<keyof typeof english, string> = {
  'kind.any': 'Επισημείωση',
  'kind.assessing': 'Αξιολόγηση',
  'kind.bookmarking': 'Σελιδοδείκτης',
  'kind.classifying': 'Ταξινόμηση',
  'kind.commenting': 'Σχόλιο',
  'kind.describing': 'Περιγραφή',
  'kind.editing': 'Πρόταση διόρθωσης',
  'kind.highlighting': 'Επισήμανση',
  'kind.identifying': 'Ταυτοποίηση',
  'kind.linking': 'Σύνδεσμος',
  'kind.moderating': 'Συντονισμός',
  'kind.questioning': 'Ερώτηση',
  'kind.replying': 'Απάντηση',
  'kind.supplementing': 'Μεταγραφή',
  'kind.tagging': 'Λέξη-κλειδί',
  'kind.transcribing': 'Μεταγραφή',

  count:
    '{count, plural, =0 {Δεν υπάρχουν επισημειώσεις σε αυτή τη σελίδα.} one {# επισημείωση} other {# επισημειώσεις}}',
  waiting: 'Φόρτωση επισημειώσεων…',
  refused:
    'Η βιβλιοθήκη δείχνει ορισμένες επισημειώσεις μόνο σε συνδεδεμένους αναγνώστες. Συνδεθείτε στη βιβλιοθήκη και δοκιμάστε ξανά.',
  failed:
    'Δεν ήταν δυνατή η φόρτωση ορισμένων επισημειώσεων. Δοκιμάστε ξανά· αν επιμένει, ενημερώστε τη βιβλιοθήκη.',
  unreadable: 'Δεν ήταν δυνατή η ανάγνωση ορισμένων επισημειώσεων. Ενημερώστε τη βιβλιοθήκη.',
  cut: 'Εμφανίζονται μόνο οι πρώτες {count, number} επισημειώσεις.',
  elsewhere:
    '{count, plural, one {# επισημείωση αφορά άλλο αντικείμενο και δεν εμφανίζεται.} other {# επισημειώσεις αφορούν άλλα αντικείμενα και δεν εμφανίζονται.}}',

  marked: 'Εμφάνιση στη σελίδα',
  collections: 'Συλλογές',
  otherCollection: 'Άλλες επισημειώσεις',

  mark: '{kind}: {words}',
  wholePage: 'Ολόκληρη η σελίδα',
  part: 'Μέρος της σελίδας',
  goTo: 'Μετάβαση: {page}',
  openObject: 'Άνοιγμα του συνδεδεμένου αντικειμένου',
  picture: 'Εικόνα',
  languages: 'Σε άλλες γλώσσες',
  about: '{creator}, {date}',

  'own.collection': 'Οι σημειώσεις μου',
  'own.add': 'Προσθήκη σημείωσης',
  'own.edit': 'Επεξεργασία',
  'own.remove': 'Κατάργηση',
  'own.undo': 'Αναίρεση',
  'own.place': 'Θέση',
  'own.kind.same': 'Όπως είναι',
  'own.kind.rectangle': 'Ορθογώνιο',
  'own.kind.ellipse': 'Έλλειψη',
  'own.kind.polygon': 'Πολύγωνο',
  'own.kind.point': 'Σημείο',
  'own.kind.page': 'Ολόκληρη η σελίδα',
  'own.kind.time': 'Αυτή η στιγμή',
  'own.move': 'Σχεδιάστε στη σελίδα ή πατήστε εδώ τα βέλη· με το Shift αλλάζουν το μέγεθος',
  'own.moveCorner': 'Κάντε κλικ στις γωνίες πάνω στη σελίδα ή πατήστε εδώ τα βέλη και το Enter',
  'own.text': 'Σημείωση',
  'own.tags': 'Λέξεις-κλειδιά, χωρισμένες με κόμμα',
  'own.save': 'Αποθήκευση',
  'own.cancel': 'Ακύρωση',
  'own.draft': 'Θέση της σημείωσης',
  'own.saveFile': 'Αποθήκευση ως αρχείο',
  'own.saveText': 'Αποθήκευση ως κείμενο',
  'own.copy': 'Αντιγραφή',
  'own.open': 'Άνοιγμα αρχείου σημειώσεων',
  'own.copied': 'Αντιγράφηκε.',
  'own.notCopied':
    'Το πρόγραμμα περιήγησης δεν επιτρέπει εδώ την αντιγραφή. Αποθηκεύστε αντί γι’ αυτό τις σημειώσεις ως κείμενο.',
  'own.added':
    '{count, plural, =0 {Δεν υπάρχουν σημειώσεις σε αυτό το αρχείο.} one {Προστέθηκε # σημείωση.} other {Προστέθηκαν # σημειώσεις.}}',
  'own.noNotes':
    'Αυτό το αρχείο δεν περιέχει σημειώσεις που να μπορούν να διαβαστούν. Επιλέξτε ένα αρχείο επισημειώσεων (JSON).',
  'own.unkept':
    'Αυτή η συσκευή δεν διατηρεί τις σημειώσεις: μένουν ώσπου να κλείσει η σελίδα. Αποθηκεύστε τες ως αρχείο.',
}
