import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Στυλ',
  'cite.what': 'Παραπομπή σε',
  'cite.object': 'Ολόκληρο το αντικείμενο',
  'cite.page': 'Αυτή τη σελίδα',
  'cite.citation': 'Παραπομπή',
  'cite.copy': 'Αντιγραφή της παραπομπής',
  'cite.copied': 'Αντιγράφηκε',
  'cite.selected': 'Η παραπομπή είναι επιλεγμένη και μπορεί να αντιγραφεί με το χέρι.',
  'cite.save': 'Αποθήκευση ως {format}',
  'cite.files': 'Για προγράμματα διαχείρισης βιβλιογραφίας',
  'cite.check':
    'Δημιουργήθηκε από την περιγραφή του αντικειμένου· ό,τι δεν δηλώνεται εκεί παραλείπεται. Παρακαλούμε ελέγξτε την πριν τη χρησιμοποιήσετε.',
  'cite.locator': 'σ. {page}',
  'cite.region': 'Το τμήμα που φαίνεται',
  'cite.detail': 'λεπτομέρεια',
  'cite.picture': 'Εικόνα αυτού του τμήματος',
}
