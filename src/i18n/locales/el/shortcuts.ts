import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Επόμενη ή προηγούμενη σελίδα (σε μεγέθυνση μετακινεί την προβολή)',
  'shortcuts.turnAlways': 'Προηγούμενη ή επόμενη σελίδα',
  'shortcuts.ends': 'Πρώτη ή τελευταία σελίδα',
  'shortcuts.jump': 'Μετάβαση σε σελίδα',
  'shortcuts.zoom': 'Μεγέθυνση ή σμίκρυνση',
  'shortcuts.whole': 'Ολόκληρη η σελίδα',
  'shortcuts.pan': 'Μετακίνηση της προβολής',
  'shortcuts.book': 'Μία σελίδα ή δύο',
  'shortcuts.rotate': 'Περιστροφή (Shift: προς τα πίσω)',
  'shortcuts.fullscreen': 'Πλήρης οθόνη',
  'shortcuts.close': 'Κλείσιμο όσων είναι ανοιχτά',
  'shortcuts.search': 'Εύρεση και μετάβαση στο επόμενο αποτέλεσμα',
  'shortcuts.help': 'Αυτή η λίστα',
  'shortcuts.change': 'Αλλαγή πλήκτρων',
  'shortcuts.changeKey': 'Αλλαγή του πλήκτρου {key}: {action}',
  'shortcuts.press': 'Πατήστε το νέο πλήκτρο. Delete για κανένα, Esc για να μείνει ως έχει.',
  'shortcuts.taken': 'Το {key} είναι το πλήκτρο για: {action}. Επιλέξτε άλλο.',
  'shortcuts.changed': '{action}: τώρα {key}',
  'shortcuts.removed': '{action}: κανένα πλήκτρο',
  'shortcuts.usual': 'Προεπιλεγμένα πλήκτρα',
  'shortcuts.done': 'Τέλος',
  'shortcuts.none': 'κανένα',
}
