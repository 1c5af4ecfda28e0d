import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Γλώσσα',
  'settings.languageUsual': 'Της σελίδας ή του προγράμματος περιήγησης',
  'settings.zoomOnTurn': 'Μεγέθυνση κατά την αλλαγή σελίδας',
  'settings.whole': 'Εμφάνιση ολόκληρης της σελίδας',
  'settings.keep': 'Διατήρηση μεγέθυνσης και ορατού τμήματος',
  'settings.keepAtStart': 'Διατήρηση μεγέθυνσης, έναρξη από πάνω',
  'settings.singleKeys': 'Συντομεύσεις ενός μόνο πλήκτρου',
  'settings.singleKeysHint':
    'Απενεργοποιήστε το όταν η φωνητική εισαγωγή ή άλλο πρόγραμμα πληκτρολογεί γράμματα. Τα βέλη, το Page Up, το Page Down και το πλήκτρο διαστήματος παραμένουν.',
  'settings.selectWords': 'Το σύρσιμο επιλέγει πάντα λέξεις',
  'settings.selectWordsHint':
    'Πάνω από τις λέξεις μιας σάρωσης· διαφορετικά αυτό ισχύει με το ποντίκι όσο φαίνεται ολόκληρη η σελίδα, και το σύρσιμο μετακινεί μια μεγεθυμένη σελίδα.',
  'settings.animated': 'Κίνηση κατά την αλλαγή σελίδας',
  'settings.animatedHint': 'Μένει ανενεργό όπου το σύστημά σας ζητά λιγότερη κίνηση.',
  'settings.comingBack': 'Όταν επιστρέφω, να προτείνεται η σελίδα όπου ήμουν',
  'settings.comingBackHint':
    'Οι σελίδες αποθηκεύονται μόνο σε αυτή τη συσκευή. Αν το απενεργοποιήσετε, ξεχνιούνται.',
  'settings.forget': 'Να ξεχαστούν όλες οι σελίδες',
  'settings.forgotten': 'Ξεχάστηκαν. Καμία σελίδα δεν είναι αποθηκευμένη σε αυτή τη συσκευή.',
}
