import type { RecordingMessages } from '../en/recordings'

/** Words of the tools for looking at a picture. */
export const recordings: RecordingMessages = {
  'transcript.text': 'Κείμενο',
  'transcript.follow': 'Παρακολούθηση της καταγραφής',
  'transcript.waiting': 'Φόρτωση της απομαγνητοφώνησης…',
  'transcript.none': 'Αυτή η καταγραφή δεν έχει απομαγνητοφώνηση.',
  'transcript.failed':
    'Δεν ήταν δυνατή η ανάγνωση της απομαγνητοφώνησης. Δοκιμάστε ξανά· αν επιμένει, ενημερώστε τη βιβλιοθήκη.',
  'transcript.lineAt': 'Αναπαραγωγή από {time}',
  'description.title': 'Ακουστική περιγραφή',
  'description.spoken': 'Ανάγνωση από αυτή τη συσκευή: {name}',
  'description.shown': 'Εμφάνιση ως κείμενο: {name}',
  'description.noVoice':
    'Αυτή η συσκευή δεν έχει φωνή για τη γλώσσα της ακουστικής περιγραφής. Εμφανίζεται ως κείμενο.',
  'description.failed': 'Δεν ήταν δυνατή η φόρτωση της ακουστικής περιγραφής. Η εγγραφή παίζει χωρίς αυτήν.',
}
