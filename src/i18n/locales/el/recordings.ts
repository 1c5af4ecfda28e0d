import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'description.title': 'Ακουστική περιγραφή',
  'description.spoken': 'Ανάγνωση από αυτή τη συσκευή: {name}',
  'description.shown': 'Εμφάνιση ως κείμενο: {name}',
  'description.noVoice':
    'Αυτή η συσκευή δεν έχει φωνή για τη γλώσσα της ακουστικής περιγραφής. Εμφανίζεται ως κείμενο.',
  'description.failed': 'Δεν ήταν δυνατή η φόρτωση της ακουστικής περιγραφής. Η εγγραφή παίζει χωρίς αυτήν.',
}
