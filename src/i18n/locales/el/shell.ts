import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Άνοιγμα…',
  'viewer.loadingBytes': 'Άνοιγμα… Ελήφθησαν {size}',
  'viewer.stillLoading': 'Το άνοιγμα συνεχίζεται. Ο διακομιστής αργεί να απαντήσει.',
  'viewer.untitled': 'Χωρίς τίτλο',
  'viewer.empty.title': 'Δεν υπάρχει κάτι να εμφανιστεί εδώ',
  'viewer.empty.body':
    'Αυτή η εγγραφή δεν έχει δικά της αρχεία. Ίσως φυλάσσονται αλλού: δείτε τους παρακάτω συνδέσμους ή ρωτήστε τη βιβλιοθήκη.',
  'viewer.empty.bodyAlone':
    'Αυτή η εγγραφή δεν έχει δικά της αρχεία. Ίσως φυλάσσονται αλλού· ρωτήστε τη βιβλιοθήκη.',
  'viewer.main': 'Σελίδα',
  'viewer.skip': 'Μετάβαση στη σελίδα',
  'viewer.readText': 'Ανάγνωση του κειμένου αυτής της σελίδας',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Επαναφόρτωση αυτού του τμήματος',
  'viewer.partFailed':
    'Αυτό το τμήμα δεν φορτώθηκε ή σταμάτησε να λειτουργεί. Τα υπόλοιπα μπορούν ακόμη να χρησιμοποιηθούν.',

  'page.named': 'Σελίδα {position, number} από {total, number}',
  'page.namedWithLabel': 'Σελίδα {position, number} από {total, number}, {label}',
  'page.pairNamed': 'Σελίδες {position, number} και {last, number} από {total, number}',
  'page.pairNamedWithLabel': 'Σελίδες {position, number} και {last, number} από {total, number}, {label}',
  'page.file': 'Αρχείο {file, number} από {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Αρχείο {file, number} από {files, number}, σελίδα {position, number} από {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Αρχείο {file, number} από {files, number}, σελίδες {position, number} και {last, number} από {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Αρχείο',
  'page.fieldInFile': 'Αρχείο {file, number} από {files, number}, σελίδα',
  'page.field': 'Μετάβαση σε σελίδα (αύξων ή τυπωμένος αριθμός)',
  'page.notFound':
    'Δεν υπάρχει σελίδα «{typed}». Πληκτρολογήστε έναν αριθμό από 1 έως {total, number} ή έναν τυπωμένο αριθμό σελίδας.',
  'page.next': 'Επόμενη σελίδα',
  'page.previous': 'Προηγούμενη σελίδα',
  'page.first': 'Πρώτη σελίδα',
  'page.last': 'Τελευταία σελίδα',
  'page.loading': 'Φόρτωση της σελίδας…',
  'page.partsNotShown': 'Δεν είναι δυνατό να εμφανιστούν εδώ όλα όσα περιέχει αυτή η σελίδα.',

  'zoom.in': 'Μεγέθυνση',
  'zoom.out': 'Σμίκρυνση',
  'zoom.whole': 'Ολόκληρη η σελίδα',
  'zoom.announced': 'Μεγέθυνση {percent, number}%',
  'zoom.announcedWhole': 'Ολόκληρη η σελίδα',

  'pan.title': 'Μετακίνηση της προβολής',
  'pan.left': 'Μετακίνηση αριστερά',
  'pan.right': 'Μετακίνηση δεξιά',
  'pan.up': 'Μετακίνηση επάνω',
  'pan.down': 'Μετακίνηση κάτω',

  'layout.title': 'Διάταξη',
  'layout.single': 'Μία σελίδα',
  'layout.scroll': 'Κύλιση',
  'layout.overview': 'Επισκόπηση',
  'layout.book': 'Δύο σελίδες',
  'layout.shift': 'Αλλαγή ζευγών σελίδων',

  'rotate.right': 'Περιστροφή δεξιόστροφα',
  'rotate.left': 'Περιστροφή αριστερόστροφα',
  'rotate.announced': 'Περιστροφή κατά {degrees, number} μοίρες',

  'fullscreen.enter': 'Πλήρης οθόνη',
  'fullscreen.leave': 'Έξοδος από πλήρη οθόνη',

  'navigator.show': 'Χάρτης επισκόπησης',
  'navigator.hint': 'Φαίνεται το τμήμα μέσα στο περίγραμμα. Κάντε κλικ για να μετακινηθείτε αλλού.',

  'order.title': 'Σειρά σελίδων',
  'order.delivered': 'Όπως διατίθεται',
  'order.number': 'Σειρά {number, number}',

  'toolbar.panels': 'Πλαίσια',
  'toolbar.pages': 'Σελίδες',
  'toolbar.view': 'Προβολή',
  'toolbar.more': 'Περισσότερα',

  'collection.back': 'Πίσω στη συλλογή',
  'collection.ways': 'Σχετικοί σύνδεσμοι',
  'collection.byDate': 'Κατά ημερομηνία',
  'collection.entries': '{count, plural, one {# καταχώριση} other {# καταχωρίσεις}}',
  'collection.volumes': '{count, plural, one {# τόμος} other {# τόμοι}}',
  'collection.empty.title': 'Αυτή η συλλογή είναι κενή',
  'collection.empty.body':
    'Η συλλογή δεν περιέχει τίποτα που να μπορεί να ανοίξει. Ίσως η βιβλιοθήκη δεν την έχει γεμίσει ακόμη.',
  'collection.more': 'Περισσότερα από αυτή τη συλλογή',
  'collection.next': 'Επόμενο στη συλλογή',
  'collection.previous': 'Προηγούμενο στη συλλογή',

  'volumes.next': 'Επόμενος τόμος',
  'volumes.previous': 'Προηγούμενος τόμος',

  'drop.hint': 'Αποθέστε εδώ για άνοιγμα',

  'hold.wheel': 'Κάντε κλικ εδώ για να χρησιμοποιήσετε τη ροδέλα ή κρατήστε πατημένο το {key} για μεγέθυνση',
  'hold.touch': 'Πατήστε για κύλιση εδώ ή χρησιμοποιήστε δύο δάχτυλα για μεγέθυνση',

  'shortcuts.show': 'Συντομεύσεις πληκτρολογίου',

  'scrubber.label': 'Θέση στο έγγραφο',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Ήσασταν στη σελίδα {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Είχατε προχωρήσει περισσότερο σε αυτό το έγγραφο.',
  'comingBack.go': 'Μετάβαση στη σελίδα {position, number}',
  'comingBack.goInside': 'Μετάβαση εκεί',
  'comingBack.where': 'Ένα κουμπί στην επάνω γραμμή σάς οδηγεί εκεί.',
  'comingBack.dismiss': 'Απόκρυψη',

  'start.title': 'Άνοιγμα εγγράφου',
  'start.lead': 'Το Lectern δείχνει όσα διαθέτουν οι βιβλιοθήκες: αναπαραστάσεις του Alma και δηλωτικά IIIF.',
  'start.field': 'URL δηλωτικού IIIF ή διάθεσης του Alma',
  'start.open': 'Άνοιγμα',
  'start.samples': 'Δείγματα',
  'start.invalid': 'Αυτή δεν είναι διεύθυνση ιστού. Θα πρέπει να αρχίζει με https://.',
}
