import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Κωδικός πρόσβασης',
  'pdf.password.why':
    'Αυτό το αρχείο προστατεύεται. Τον κωδικό μπορεί να σας τον πει η βιβλιοθήκη ή ο δημιουργός του.',
  'pdf.password.wrong':
    'Αυτός δεν είναι ο κωδικός πρόσβασης. Ελέγξτε τα πεζά και τα κεφαλαία και δοκιμάστε ξανά.',
  'pdf.password.open': 'Άνοιγμα',
  'pdf.enclosed.save': 'Αποθήκευση',
  'pdf.enclosed.looking': 'Αναζήτηση και άλλων αρχείων στις σελίδες…',
  'pdf.hugeImage': 'Μια εικόνα σε αυτό το αρχείο είναι πολύ μεγάλη για να σχεδιαστεί εδώ.',
  'pdf.form': 'Αυτή η φόρμα διαβάζεται μόνο στο πρόγραμμα για το οποίο φτιάχτηκε.',
  'pdf.damagedPage': 'Αυτή η σελίδα του PDF είναι κατεστραμμένη.',
  'pdf.otherPages': 'Οι άλλες σελίδες διαβάζονται.',
}
