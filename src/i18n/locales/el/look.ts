import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Προβολή ανάγνωσης',
  'look.alone': 'Μόνο το κείμενο',
  'look.size': 'Μέγεθος',
  'look.smaller': 'Μικρότερο',
  'look.larger': 'Μεγαλύτερο',
  'look.percent': '{size, number}%',
  'look.spacing': 'Διαστήματα',
  'look.spacing.usual': 'Τυπικά',
  'look.spacing.loose': 'Αραιά',
  'look.spacing.wide': 'Πολύ αραιά',
  'look.font': 'Γραμματοσειρά',
  'look.font.usual': 'Τυπική',
  'look.font.serif': 'Με πατούρες',
  'look.font.sans': 'Χωρίς πατούρες',
  'look.font.monospace': 'Σταθερού πλάτους',
  'look.colours': 'Χρώματα',
  'look.colours.usual': 'Τυπικά',
  'look.colours.paper': 'Χαρτί',
  'look.colours.dark': 'Σκούρα',
  'look.colours.contrast': 'Υψηλή αντίθεση',
  'look.reset': 'Τυπικές ρυθμίσεις',
  'look.machine': 'Αναγνωρίστηκε από μηχανή: μπορεί να περιέχει λάθη.',
}
