import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Ακουστική περιγραφή',
  'description.spoken': '{name} – ανάγνωση από αυτή τη συσκευή',
  'description.shown': '{name} – εμφάνιση ως κείμενο',
  'description.noVoice':
    'Αυτή η συσκευή δεν έχει φωνή για τη γλώσσα της ακουστικής περιγραφής. Εμφανίζεται ως κείμενο.',
  'description.failed': 'Δεν ήταν δυνατή η φόρτωση της ακουστικής περιγραφής. Η εγγραφή παίζει χωρίς αυτήν.',
}
