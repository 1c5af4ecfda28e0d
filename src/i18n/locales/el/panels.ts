import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Προσαρμογή εικόνας',

  'layers.title': 'Επίπεδα',

  'panel.close': 'Κλείσιμο',
  'panel.contents': 'Περιεχόμενα',
  'panel.thumbnails': 'Μικρογραφίες',
  'panel.volumes': 'Τόμοι',
  'panel.collection': 'Συλλογή',
  'panel.about': 'Πληροφορίες',
  'panel.share': 'Κοινοποίηση',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Δεν υπάρχει πίνακας περιεχομένων.',
  'contents.part': '{name}, μέρος {part, number} από {count, number}',
  'contents.untitled': 'Ενότητα χωρίς τίτλο',

  'about.rights': 'Δικαιώματα',
  'about.provider': 'Παρέχεται από',
  'about.homepage': 'Περισσότερα στον ιστό',
  'about.renderings': 'Άλλες μορφές',
  'about.seeAlso': 'Δεδομένα για αυτό το αντικείμενο',
  'about.page': 'Για αυτή τη σελίδα',
  'about.source': 'Πηγή',
  'about.manifest': 'URL δηλωτικού ή διάθεσης',
  'about.newTab': '(ανοίγει σε νέα καρτέλα)',

  'share.link': 'Σύνδεσμος σε αυτή τη σελίδα',
  'share.linkRegion': 'Σύνδεσμος σε ό,τι φαίνεται',
  'share.copy': 'Αντιγραφή',
  'share.copied': 'Αντιγράφηκε',
  'share.selected': 'Ο σύνδεσμος είναι επιλεγμένος και μπορεί να αντιγραφεί με το χέρι.',
  'share.notPossible':
    'Αυτό το έγγραφο άνοιξε από διεύθυνση που λήγει μετά από μερικά λεπτά. Ένας σύνδεσμος προς αυτό δεν θα λειτουργούσε για άλλους.',

  'embed.switch': 'Άλλες εκδοχές αυτού του τίτλου',
  'share.state': 'Κατάσταση περιεχομένου IIIF',
  'share.stateLink': 'Σύνδεσμος για προγράμματα προβολής IIIF',
  'share.stateJson': 'Κατάσταση περιεχομένου ως JSON',

  'share.drag':
    'Σύρετε αυτό το εικονίδιο σε άλλο πρόγραμμα προβολής IIIF για να ανοίξετε εκεί το αντικείμενο.',

  'cite.title': 'Παραπομπή',
  'embed.title': 'Ενσωμάτωση',
  'embed.html': 'HTML για αντιγραφή',

  'settings.title': 'Ρυθμίσεις',

  'panel.text': 'Κείμενο',
  'panel.files': 'Αρχεία',
  'panel.transcript': 'Απομαγνητοφώνηση',
  'panel.annotations': 'Επισημειώσεις',
  'panel.places': 'Τόποι',
  'panel.preflight': 'Προέλεγχος',

  'panel.find': 'Εύρεση',

  'find.field': 'Λέξεις για αναζήτηση',
  'find.matchCase': 'Διάκριση πεζών και κεφαλαίων',
  'find.wholeWords': 'Ολόκληρες λέξεις',
  'find.matchAccents': 'Διάκριση τόνων',
  'find.hint': 'Πληκτρολογήστε μια λέξη ή φράση.',
  'find.searching': 'Αναζήτηση…',
  'find.count':
    '{total, plural, =0 {Κανένα αποτέλεσμα. Δοκιμάστε άλλη γραφή ή λιγότερες λέξεις.} one {# αποτέλεσμα} other {# αποτελέσματα}}',
  'find.listed': '{total, number} αποτελέσματα. Εμφανίζονται τα πρώτα {count, number}.',
  'find.noWords': 'Το PDF δεν έχει κείμενο: δεν γίνεται αναζήτηση ούτε ανάγνωση φωναχτά.',
  'find.next': 'Επόμενο αποτέλεσμα',
  'find.previous': 'Προηγούμενο αποτέλεσμα',
  'find.page': 'Σελίδα {label}',
  'find.reading': 'Διαβάστηκαν {read, number} από {of, number} σελίδες',
  'find.mark': 'Αποτέλεσμα {position, number} από {total, number}: {words}',
  'find.failed': 'Δεν ήταν δυνατή η αναζήτηση σε μέρος του κειμένου. Δοκιμάστε ξανά αργότερα.',
  'find.serviceFailed':
    'Η αναζήτηση της βιβλιοθήκης δεν απάντησε, γι’ αυτό η αναζήτηση γίνεται σε μία σελίδα κάθε φορά.',
  'find.inContents': 'στα περιεχόμενα',
  'find.inAbout': 'στην περιγραφή',
  'find.inStatement': 'στην περιγραφή: {label}',
  'find.along': 'Αποτελέσματα κατά μήκος των σελίδων',
  'find.onPage': '{count, plural, one {# αποτέλεσμα} other {# αποτελέσματα}}',

  'panel.downloads': 'Λήψεις',

  'panel.representations': 'Αναπαραστάσεις',
}
